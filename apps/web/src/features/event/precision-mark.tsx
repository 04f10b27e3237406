import type { DatePrecision } from '@/graphql/generated/graphql.ts';

const BAR_WIDTH: Record<DatePrecision, number> = { DAY: 0, MONTH: 9, YEAR: 16, INTERVAL: 16 };

/** The precision of a date as the timeline draws it: a dot for a day, a bar for what is longer or less exactly known. */
export function PrecisionMark({ precision }: { precision: DatePrecision }) {
  return (
    <svg viewBox="0 0 18 10" width="18" height="10" aria-hidden="true" className="inline-block shrink-0 align-baseline">
      {precision === 'DAY' ? (
        <circle cx="9" cy="5" r="3.5" className="fill-ink" />
      ) : (
        <rect x={9 - BAR_WIDTH[precision] / 2} y="3" width={BAR_WIDTH[precision]} height="4" rx="2" className="fill-data-soft" />
      )}
    </svg>
  );
}
