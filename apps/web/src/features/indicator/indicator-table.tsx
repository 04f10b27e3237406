import { DataTable } from '@tumen/ui/data-table';
import { useFormatter, useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { byDate } from './by-date.ts';
import { listNatures } from './list-natures.ts';

const IndicatorTableIndicatorFragment = graphql(`
  fragment IndicatorTable_indicator on Indicator {
    unit(locale: $locale)
    points {
      id
      startDate
      dateLabel(locale: $locale)
      value
      isEstimate
      isDerived
      note(locale: $locale)
      citations { id locator source { slug label(locale: $locale) perspective } }
    }
  }
`);

/** Every value with its date, its nature and who made it. */
export function IndicatorTable({ indicator }: { indicator: FragmentType<typeof IndicatorTableIndicatorFragment> }) {
  const { unit, points } = readFragment(IndicatorTableIndicatorFragment, indicator);
  const t = useTranslations();
  const format = useFormatter();
  return (
    <DataTable
      caption={t('indicator.table')}
      rows={points.toSorted(byDate)}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'date',
          header: t('indicator.date'),
          isRowHeader: true,
          cell: ({ dateLabel }) => <span className="whitespace-nowrap">{dateLabel}</span>,
        },
        { key: 'value', header: `${t('indicator.value')}, ${unit}`, isNumeric: true, cell: ({ value }) => format.number(value) },
        {
          key: 'nature',
          header: t('indicator.nature'),
          cell: (point) => (
            <span className="whitespace-nowrap">
              {listNatures(point)
                .map((nature) => t(`indicator.${nature}`))
                .join(', ')}
            </span>
          ),
        },
        {
          key: 'made-by',
          header: t('indicator.madeBy'),
          cell: ({ citations }) =>
            citations.map(({ id, locator, source }) => (
              <span key={id} className="block min-w-60">
                <Link href={`/sources/${source.slug}`} className="text-link">
                  {source.label}
                </Link>
                {locator && `, ${locator}`}
                <span className="text-note text-ink-soft">{`\u00a0· ${t(`enums.perspective.${source.perspective}`)}`}</span>
              </span>
            )),
        },
        { key: 'note', header: t('indicator.note'), cell: ({ note }) => note && <span className="block min-w-60">{note}</span> },
      ]}
    />
  );
}
