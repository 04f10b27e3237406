import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { FactsGrid } from './facts-grid.tsx';

const SharedEventEventFragment = graphql(`
  fragment SharedEvent_event on Event {
    slug
    title(locale: $locale)
    translated(locale: $locale)
    dateLabel(locale: $locale)
    startDate
    endDate
    facts { ...FactsGrid_fact }
    dispute {
      question(locale: $locale)
      translated(locale: $locale)
      positions {
        id
        view(locale: $locale)
        heldBy(locale: $locale)
        translated(locale: $locale)
        citations { source { slug } }
      }
    }
  }
`);

type SharedEventProps = {
  event: FragmentType<typeof SharedEventEventFragment>;
  sources: readonly { slug: string; label: string }[];
};

/** What each source carries of one event, fact by fact, and which side of a dispute it bears out. */
export function SharedEvent({ event: ref, sources }: SharedEventProps) {
  const { slug, title, translated, dateLabel, facts, dispute } = readFragment(SharedEventEventFragment, ref);
  const t = useTranslations('comparison');
  const sides = (dispute?.positions ?? []).map((position) => ({
    ...position,
    voices: sources.filter((source) => position.citations.some((citation) => citation.source.slug === source.slug)),
  }));
  return (
    <section aria-labelledby={`event-${slug}`} className="mt-12">
      <p className="text-note text-ink-soft">{dateLabel}</p>
      <h2 id={`event-${slug}`} className="mb-3 text-h2 font-[550]">
        <Link href={`/events/${slug}`} className="quiet-link" {...textLang(translated, title)}>
          {title}
        </Link>
      </h2>
      <FactsGrid caption={t('factsOf', { title })} facts={facts} sources={sources} />
      {dispute && sides.some(({ voices }) => voices.length > 0) && (
        <div className="mt-6 max-w-[54rem]">
          <h3 className="text-h3">
            {t('dispute')}: <span {...textLang(dispute.translated, dispute.question)}>{dispute.question}</span>
          </h3>
          <ul className="mt-2">
            {sides.map(({ id, view, heldBy, translated: isTranslated, voices }) => (
              <li key={id} className="border-t border-rule py-3">
                <p className="font-serif text-[1.0625rem]" {...textLang(isTranslated, view)}>
                  {view}
                </p>
                <p className="text-note text-ink-soft" {...textLang(isTranslated, heldBy)}>
                  {heldBy}
                </p>
                <p className="mt-1 text-note font-medium text-data">
                  {voices.length > 0
                    ? t('citedHere', { sources: voices.map(({ label }) => label).join('\u00a0· ') })
                    : t('noneHere')}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** The days of the event, against which the sources are dated. */
export function daysOf(event: FragmentType<typeof SharedEventEventFragment>): { startDate: string; endDate: string } {
  return readFragment(SharedEventEventFragment, event);
}
