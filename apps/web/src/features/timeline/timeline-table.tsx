import { DataTable } from '@tumen/ui/data-table';
import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const TimelineTableEventFragment = graphql(`
  fragment TimelineTable_event on Event {
    slug
    title(locale: $locale)
    translated(locale: $locale)
    dateLabel(locale: $locale)
    kind
    period { slug title(locale: $locale) }
  }
`);

/** The timeline as a table, for those who read better so. */
export function TimelineTable({ events }: { events: readonly FragmentType<typeof TimelineTableEventFragment>[] }) {
  const t = useTranslations();
  return (
    <DataTable
      caption={t('timeline.table')}
      rows={readFragment(TimelineTableEventFragment, events)}
      rowKey={({ slug }) => slug}
      columns={[
        {
          key: 'date',
          header: t('timeline.date'),
          cell: ({ dateLabel }) => <span className="whitespace-nowrap">{dateLabel}</span>,
        },
        {
          key: 'event',
          header: t('timeline.event'),
          isRowHeader: true,
          cell: ({ slug, title, translated }) => (
            <Link href={`/events/${slug}`} className="quiet-link" {...textLang(translated, title)}>
              {title}
            </Link>
          ),
        },
        { key: 'kind', header: t('timeline.kind'), cell: ({ kind }) => t(`enums.eventKind.${kind}`) },
        { key: 'period', header: t('timeline.period'), cell: ({ period }) => period.title },
      ]}
    />
  );
}
