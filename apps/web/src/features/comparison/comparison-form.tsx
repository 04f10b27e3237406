import { buttonClass } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { MOST_SOURCES } from './read-selection.ts';

const ComparisonFormEventFragment = graphql(`
  fragment ComparisonForm_event on Event {
    slug
    sources { slug label(locale: $locale) gloss(locale: $locale) perspective isPrimary issuedLabel(locale: $locale) }
  }
`);

type ComparisonFormProps = { event: FragmentType<typeof ComparisonFormEventFragment>; chosen: readonly string[] };

/** A choice among the sources of an event, that a plain form sends. */
export function ComparisonForm({ event: ref, chosen }: ComparisonFormProps) {
  const { slug: event, sources } = readFragment(ComparisonFormEventFragment, ref);
  const t = useTranslations();
  const locale = useLocale();
  return (
    <form action={`/${locale}/sources/compare`} method="get" className="print:hidden">
      <input type="hidden" name="event" value={event} />
      <fieldset>
        <legend className="text-note text-ink-soft">{t('comparison.choose', { most: MOST_SOURCES })}</legend>
        <ul className="mt-2 grid gap-x-8 md:grid-cols-2">
          {sources.map((source) => (
            <li key={source.slug} className="border-t border-rule">
              <label className="flex min-h-11 items-baseline gap-3 py-2">
                <input
                  type="checkbox"
                  name="sources"
                  value={source.slug}
                  defaultChecked={chosen.includes(source.slug)}
                  className="size-4 shrink-0 translate-y-0.5 accent-accent"
                />
                <span className="min-w-0">
                  <span className="font-serif text-[1.0625rem]">{source.label}</span>
                  <span className="block text-note text-ink-soft">
                    {t('source.eyebrow', {
                      perspective: t(`enums.perspective.${source.perspective}`),
                      nature: t(source.isPrimary ? 'common.primary' : 'common.secondary'),
                    })}
                    {source.issuedLabel && ` · ${source.issuedLabel}`}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <button type="submit" className={`${buttonClass()} mt-5`}>
        {t('comparison.compare')}
      </button>
    </form>
  );
}
