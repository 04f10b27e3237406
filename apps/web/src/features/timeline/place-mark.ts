import { estimateTextWidth, fitText } from './estimate-text-width.ts';
import { toDayNumber } from './time-scale.ts';

/** The size of the letters of a title on a timeline, in pixels of its drawing. */
export const TITLE_SIZE = 13;
/** The radius of the dot of a day. */
export const DOT_RADIUS = 4.5;

const LONGEST_TITLE = 300;
const TITLE_GAP = 9;
// A bar for a few days in a span of decades would be thinner than a hair.
const SHORTEST_BAR = 8;

type Dated = { title: string; startDate: string; endDate: string; datePrecision: string };

/** Where a mark and its title stand, in pixels from the left edge; `from` and `to` hold both. */
export type PlacedMark<Event> = {
  event: Event;
  left: number;
  right: number;
  title: { text: string; x: number; side: 'after' | 'before' | 'above' };
  from: number;
  to: number;
};

/**
 * Places one mark on an axis of `width` pixels: its title behind it, before it where the axis ends too soon, and above a bar that is so
 * long that there is room on neither side. `x` gives the pixel of a day number.
 */
export function placeMark<Event extends Dated>(event: Event, x: (day: number) => number, width: number): PlacedMark<Event> {
  const left = x(toDayNumber(event.startDate));
  const right = event.datePrecision === 'DAY' ? left : Math.max(left + SHORTEST_BAR, x(toDayNumber(event.endDate) + 1));
  const text = fitText(event.title, TITLE_SIZE, LONGEST_TITLE);
  const textWidth = estimateTextWidth(text, TITLE_SIZE);
  const mark = { event, left, right };
  if (right + TITLE_GAP + textWidth <= width) {
    const start = right + TITLE_GAP;
    return { ...mark, title: { text, x: start, side: 'after' }, from: left - DOT_RADIUS, to: start + textWidth };
  }
  if (left - TITLE_GAP - textWidth >= 0) {
    const end = left - TITLE_GAP;
    return { ...mark, title: { text, x: end, side: 'before' }, from: end - textWidth, to: right + DOT_RADIUS };
  }
  return { ...mark, title: { text, x: left, side: 'above' }, from: left - DOT_RADIUS, to: Math.max(right, left + textWidth) };
}
