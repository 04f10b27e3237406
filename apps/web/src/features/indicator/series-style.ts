/** How the first, second … series of a chart looks. Color never stands alone: each line has a pattern of its own. The accent is for events. */
const STYLES = [
  { stroke: 'stroke-data', fill: 'fill-data', dash: undefined },
  { stroke: 'stroke-ink', fill: 'fill-ink', dash: '7 4' },
  { stroke: 'stroke-good', fill: 'fill-good', dash: '2 4' },
  { stroke: 'stroke-ink-soft', fill: 'fill-ink-soft', dash: '10 3 2 3' },
] as const;

export type SeriesStyle = (typeof STYLES)[number];

export function styleOf(index: number): SeriesStyle {
  return STYLES[index % STYLES.length] ?? STYLES[0];
}
