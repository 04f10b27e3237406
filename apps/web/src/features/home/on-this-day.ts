const MS_PER_DAY = 24 * 60 * 60 * 1000;
// A leap year, so that 29 February has its place.
const REFERENCE_YEAR = 2000;
const DAYS_IN_REFERENCE_YEAR = 366;

/**
 * Finds the event whose day of the year is nearest to that of `now` (UTC), around the turn of the year as well.
 *
 * `startDate` is an ISO day. Of two equally near, the later event wins: it is nearer to the reader. Null when there are no events.
 */
export function findNearestByDayOfYear<Event extends { startDate: string }>(
  events: readonly Event[],
  now: Date,
): { event: Event; distanceDays: number } | null {
  const today = dayOfReferenceYear(now.getUTCMonth() + 1, now.getUTCDate());
  let nearest: { event: Event; distanceDays: number } | null = null;
  for (const event of events) {
    const [, month = 1, day = 1] = event.startDate.split('-').map(Number);
    const straight = Math.abs(dayOfReferenceYear(month, day) - today);
    const distanceDays = Math.min(straight, DAYS_IN_REFERENCE_YEAR - straight);
    if (
      nearest === null ||
      distanceDays < nearest.distanceDays ||
      (distanceDays === nearest.distanceDays && event.startDate > nearest.event.startDate)
    ) {
      nearest = { event, distanceDays };
    }
  }
  return nearest;
}

function dayOfReferenceYear(month: number, day: number): number {
  return Math.round(Date.UTC(REFERENCE_YEAR, month - 1, day) / MS_PER_DAY);
}
