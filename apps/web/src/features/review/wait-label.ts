const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long until a moment, in words: `in 10 minutes`, `in 2 days`. A moment that has passed is a minute away: nobody is sent back in time. */
export function waitLabel(locale: string, dueAt: Date, now: Date): string {
  const wait = Math.max(MINUTE_MS, dueAt.getTime() - now.getTime());
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  // Rounded up: whoever comes back then finds the question.
  if (wait <= HOUR_MS) return format.format(Math.ceil(wait / MINUTE_MS), 'minute');
  if (wait < DAY_MS) return format.format(Math.ceil(wait / HOUR_MS), 'hour');
  return format.format(Math.round(wait / DAY_MS), 'day');
}
