import { faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

/** How many years before its first or after its last figure an event can still explain a series. */
const MARGIN_YEARS = 2;

/** An event that explains a curve happened while the curve was drawn, or shortly before or after. */
export const checkAnnotations: Rule = function* ({ content }) {
  const dates = new Map(content.events.map(({ slug, date }) => [slug, date]));
  for (const { origin, points, annotations } of content.indicators) {
    const from = moveYears(points.map(({ date }) => date.startDate).toSorted()[0] ?? '', -MARGIN_YEARS);
    const to = moveYears(
      points
        .map(({ date }) => date.endDate)
        .toSorted()
        .at(-1) ?? '',
      MARGIN_YEARS,
    );
    for (const [index, { event }] of annotations.entries()) {
      const date = dates.get(event);
      if (!date || (date.endDate >= from && date.startDate <= to)) continue;
      yield faultAt(
        origin,
        ['annotations', index, 'event'],
        `"${event}" of ${date.edtf} lies more than ${MARGIN_YEARS} years outside the series`,
        'Choose an event within the years of the figures, or remove it',
      );
    }
  }
};

function moveYears(isoDay: string, years: number): string {
  return String(Number(isoDay.slice(0, 4)) + years).padStart(4, '0') + isoDay.slice(4);
}
