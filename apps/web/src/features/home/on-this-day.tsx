import { getTranslations } from 'next-intl/server';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const OnThisDayEventFragment = graphql(`
  fragment OnThisDay_event on Event {
    slug
    title(locale: $locale)
    dateLabel(locale: $locale)
    summary(locale: $locale)
    translated(locale: $locale)
    period { slug title(locale: $locale) }
    sources { id }
    dispute { id }
  }
`);

type OnThisDayProps = { event: FragmentType<typeof OnThisDayEventFragment>; isToday: boolean };

export async function OnThisDay({ event, isToday }: OnThisDayProps) {
  const { slug, title, dateLabel, summary, translated, period, sources, dispute } = readFragment(OnThisDayEventFragment, event);
  const [t, common] = await Promise.all([getTranslations('home'), getTranslations('common')]);
  return (
    <section aria-labelledby="on-this-day" className="border-t-2 border-ink pt-4">
      <h2 id="on-this-day" className="eyebrow text-ink-soft">
        {t(isToday ? 'onThisDay' : 'nearThisDay')}
      </h2>
      <div {...textLang(translated, title)}>
        <p className="mt-2 font-serif text-h3 font-semibold">
          <Link href={`/events/${slug}`} className="quiet-link">
            {title}
          </Link>
        </p>
      </div>
      <p className="mt-1 text-ink-soft">
        {dateLabel} ·{' '}
        <Link href={`/periods/${period.slug}`} className="quiet-link">
          {period.title}
        </Link>
      </p>
      <p className="mt-2" {...textLang(translated, summary)}>
        {summary}
      </p>
      <p className="mt-2">
        <Link href={`/events/${slug}#sources`} className="text-link">
          {common('sources', { count: sources.length })}
        </Link>
        {dispute && `, ${t('oneDispute')}`}
      </p>
    </section>
  );
}
