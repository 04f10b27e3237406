import { DataTable } from '@tumen/ui/data-table';
import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { shortName } from './actor-label.ts';
import type { NetworkActor, NetworkEvent, NetworkTie } from './network-model.ts';

type NetworkTableProps = {
  ties: readonly NetworkTie[];
  actorOf: ReadonlyMap<string, NetworkActor>;
  eventOf: ReadonlyMap<string, NetworkEvent>;
};

/** The ties of a network as a table: who, with whom, how, how often, when. */
export function NetworkTable({ ties, actorOf, eventOf }: NetworkTableProps) {
  const t = useTranslations('network');
  const name = (slug: string) => {
    const actor = actorOf.get(slug);
    return actor ? shortName(actor.name, actor.kind) : slug;
  };
  const date = (slug: string | undefined) => (slug === undefined ? null : eventOf.get(slug)?.dateLabel);
  return (
    <DataTable
      caption={t('table')}
      rows={ties}
      rowKey={({ a, b, kind }) => `${a} ${b} ${kind}`}
      columns={[
        { key: 'a', header: t('who'), isRowHeader: true, cell: ({ a }) => name(a) },
        { key: 'b', header: t('withWhom'), cell: ({ b }) => name(b) },
        { key: 'kind', header: t('how'), cell: ({ kind }) => t(`kind.${kind}`) },
        { key: 'count', header: t('number'), isNumeric: true, cell: ({ events }) => events.length },
        { key: 'first', header: t('first'), cell: ({ events }) => date(events[0]) },
        { key: 'last', header: t('last'), cell: ({ events }) => date(events.at(-1)) },
        {
          key: 'events',
          header: t('events'),
          cell: ({ events }) => (
            <ul className="min-w-64 text-note [&_a]:quiet-link">
              {events.map((slug) => (
                <li key={slug}>
                  <Link href={`/events/${slug}`}>{eventOf.get(slug)?.title ?? slug}</Link>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
