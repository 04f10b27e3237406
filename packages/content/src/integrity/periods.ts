import { faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

const DAY_MILLISECONDS = 86_400_000;

/** Periods follow each other without gap or overlap, and only the last is open; an event stands in the folder of its first day. */
export const checkPeriods: Rule = function* ({ content: { periods, events } }) {
  for (const [index, { origin, start, end }] of periods.entries()) {
    const next = periods[index + 1];
    if (end === undefined) {
      if (next) yield faultAt(origin, [], 'is open but not the last period', 'Add its "end"');
      continue;
    }
    if (end < start) yield faultAt(origin, ['end'], `ends on ${end}, before it starts on ${start}`, 'Correct start or end');
    else if (next && next.start !== dayAfter(end)) {
      yield faultAt(
        next.origin,
        ['start'],
        `starts on ${next.start}, but the period before ends on ${end}`,
        `Start on ${dayAfter(end)}`,
      );
    }
  }
  for (const { origin, period, date } of events) {
    const folder = periods.find(({ slug }) => slug === period);
    if (!folder || contains(folder, date.startDate)) continue;
    const right = periods.find((candidate) => contains(candidate, date.startDate));
    const remedy = right
      ? `Move the file to events/${right.slug}/, or correct the date`
      : 'Correct the date: it lies in no period';
    yield faultAt(origin, ['date'], `begins on ${date.startDate}, outside its folder's period ${period}`, remedy);
  }
};

function contains({ start, end }: { start: string; end?: string }, day: string): boolean {
  return start <= day && (end === undefined || day <= end);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MILLISECONDS).toISOString().slice(0, 10);
}
