/** How a date is drawn: a dot for a day, a pale bar for one unknown day in a month or year, a full bar for what lasted from then to then. */
export const SPAN_SHAPES = ['DAY', 'WITHIN', 'THROUGHOUT'] as const;

export type DateSpan = {
  shape: (typeof SPAN_SHAPES)[number];
  /** Day numbers; `to` is the day after the last. */
  from: number;
  to: number;
  /** The end of the mark fades: circa, doubtful, known only to the month or year, or still open. */
  isSoftFrom: boolean;
  isSoftTo: boolean;
};
