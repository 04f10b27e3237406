'use client';

import { DataTable } from '@tumen/ui/data-table';
import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import type { MapPlace, MapRoute } from './map-data.ts';
import { statusIn, type YearWindow } from './map-window.ts';

type MapTablesProps = {
  places: readonly MapPlace[];
  counts: ReadonlyMap<string, number>;
  routes: readonly MapRoute[];
  window: YearWindow;
};

/** The map as two tables, for those who read better so. */
export function MapTables({ places, counts, routes, window }: MapTablesProps) {
  const t = useTranslations('map');
  const ordered = places
    .filter(({ slug }) => counts.has(slug))
    .toSorted((a, b) => (counts.get(b.slug) ?? 0) - (counts.get(a.slug) ?? 0));
  return (
    <div className="mt-12">
      <Disclosure summary={t('placesTable')}>
        <DataTable
          caption={t('placesTable')}
          rows={ordered}
          rowKey={({ slug }) => slug}
          columns={[
            {
              key: 'place',
              header: t('place'),
              isRowHeader: true,
              cell: ({ slug, name }) => (
                <Link href={`/places/${slug}`} className="quiet-link">
                  {name}
                </Link>
              ),
            },
            { key: 'events', header: t('events'), isNumeric: true, cell: ({ slug }) => counts.get(slug) },
          ]}
        />
      </Disclosure>
      <Disclosure summary={t('routesTable')}>
        <DataTable
          caption={t('routesTable')}
          rows={routes}
          rowKey={({ slug }) => slug}
          columns={[
            { key: 'route', header: t('route'), isRowHeader: true, cell: ({ name }) => name },
            { key: 'kind', header: t('kindHeader'), cell: ({ kind }) => t(`kind.${kind}`) },
            {
              key: 'when',
              header: t('when'),
              cell: ({ dateLabel, phases }) => {
                const status = statusIn(phases, window);
                return status ? t(`status.${status}`) : dateLabel;
              },
            },
            {
              key: 'stops',
              header: t('stops'),
              cell: ({ stops }) => stops.map(({ name, dateLabel }) => (dateLabel ? `${name} (${dateLabel})` : name)).join(' → '),
            },
          ]}
        />
      </Disclosure>
    </div>
  );
}
