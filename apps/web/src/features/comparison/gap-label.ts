import { type DateGap, dateGap } from '@tumen/domain/date-gap';
import { parseHistoricalDate } from '@tumen/domain/historical-date';

type Made = { readonly issued: string | null };
type Happened = { readonly startDate: string; readonly endDate: string };

/** How long after the event the source was made; null when it is undated. */
export function gapOf({ issued }: Made, event: Happened): DateGap | null {
  return issued === null ? null : dateGap(parseHistoricalDate(issued), event);
}

type GapMessage = 'sameDay' | 'during' | `${'after' | 'before'}.${'day' | 'month' | 'year'}`;

/** The key of the message that tells a gap, and what it is filled with. */
export function gapMessage(gap: DateGap): [key: GapMessage, values: { count: number }] {
  if (gap.kind === 'same-day') return ['sameDay', { count: 0 }];
  if (gap.kind === 'during') return ['during', { count: 0 }];
  return [`${gap.kind}.${gap.unit}`, { count: gap.count }];
}
