import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const PeriodListPeriodFragment = graphql(`
  fragment PeriodList_period on Period {
    slug
    position
    title(locale: $locale)
    dateLabel(locale: $locale)
    summary(locale: $locale)
    translated(locale: $locale)
  }
`);

/** The periods in their order, each with its dates and its summary. */
export function PeriodList({ periods }: { periods: readonly FragmentType<typeof PeriodListPeriodFragment>[] }) {
  return (
    <ol className="grid gap-x-12 md:grid-cols-2">
      {readFragment(PeriodListPeriodFragment, periods).map((period) => (
        <li key={period.slug} className="border-t border-rule py-5">
          <p className="text-note text-ink-soft tabular-nums">{period.dateLabel}</p>
          <h3 className="mt-1 text-h3 font-semibold">
            <Link href={`/periods/${period.slug}`} className="quiet-link">
              {period.title}
            </Link>
          </h3>
          <p className="mt-1 max-w-[34rem] text-ink-soft" {...textLang(period.translated, period.summary)}>
            {period.summary}
          </p>
        </li>
      ))}
    </ol>
  );
}
