import { DataTable } from '@tumen/ui/data-table';
import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { ChainEvent, ChainLink } from './chain-box.ts';

type ChainTableProps = {
  /** In the order in which they are read. */
  events: readonly ChainEvent[];
  links: readonly ChainLink[];
};

/** The same chain as a table: each event with what led to it and what followed from it within the chain. */
export function ChainTable({ events, links }: ChainTableProps) {
  const t = useTranslations('chain');
  const bySlug = new Map(events.map((event) => [event.slug, event]));
  const list = (slugs: readonly string[]) =>
    slugs.map((slug) => {
      const event = bySlug.get(slug);
      return event && <EventLink key={slug} event={event} />;
    });
  return (
    <DataTable
      caption={t('table')}
      rows={events}
      rowKey={({ slug }) => slug}
      columns={[
        { key: 'date', header: t('date'), cell: ({ dateLabel }) => <span className="whitespace-nowrap">{dateLabel}</span> },
        { key: 'event', header: t('event'), isRowHeader: true, cell: (event) => <EventLink event={event} /> },
        {
          key: 'causes',
          header: t('causes'),
          cell: ({ slug }) => list(links.filter(({ effect }) => effect === slug).map(({ cause }) => cause)),
        },
        {
          key: 'consequences',
          header: t('consequences'),
          cell: ({ slug }) => list(links.filter(({ cause }) => cause === slug).map(({ effect }) => effect)),
        },
      ]}
    />
  );
}

function EventLink({ event: { slug, title, translated } }: { event: ChainEvent }) {
  return (
    <Link href={`/events/${slug}`} className="block min-w-44 py-0.5 quiet-link" {...textLang(translated, title)}>
      {title}
    </Link>
  );
}
