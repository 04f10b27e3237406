import { formatHistoricalDate } from '@tumen/domain/historical-date';
import { useFormatter, useLocale } from 'next-intl';
import type { SiteLocale } from '@/i18n/routing.ts';

type SharePoint = { id: string; value: number; note: string | null; date: string };

/** Figures of one date side by side, each named by its note: what a time axis cannot show. */
export function ShareBars({ points }: { points: readonly SharePoint[] }) {
  const format = useFormatter();
  const locale = useLocale() as SiteLocale;
  const most = Math.max(1e-9, ...points.map(({ value }) => value));
  return (
    <dl className="grid gap-3">
      {points.map(({ id, value, note, date }) => (
        <div key={id}>
          <dt className="text-note text-ink-soft">{note ?? formatHistoricalDate(date, locale)}</dt>
          <dd className="flex items-center gap-3 tabular-nums">
            <span aria-hidden="true" className="block h-4 bg-data" style={{ width: `${(value / most) * 80}%` }} />
            {format.number(value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
