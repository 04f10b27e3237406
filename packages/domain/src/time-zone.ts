/** Time zones by their IANA names, and what a clock on the wall shows in them. */

const NAME = /^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/;
const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const MINUTE_MS = 60_000;

/** Tells whether a text names a time zone of the IANA database, such as "Asia/Seoul", or is "UTC". Offsets such as "+09:00" name none. */
export function isTimeZone(text: string): boolean {
  if (!NAME.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** What a clock shows at a moment in a time zone: "2027-04-20T09:10", without seconds. */
export function toWallTime(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The moment at which a clock in a time zone shows `wallTime`, such as "2027-04-20T09:10".
 *
 * Where it shows that twice, as on the night that summer time ends: the first. Where never, as on the night that it begins: as late as
 * if the clocks had not been put forward.
 *
 * @returns null for what is no such text or no day of the calendar.
 */
export function fromWallTime(wallTime: string, timeZone: string): Date | null {
  const asUtc = new Date(`${wallTime}Z`);
  if (!WALL_TIME.test(wallTime) || Number.isNaN(asUtc.getTime())) return null;
  // "2027-02-30" is read as the second of March.
  if (!asUtc.toISOString().startsWith(wallTime)) return null;
  // No zone is a day away from UTC: its offsets a day before and after are the ones that may hold.
  const [before, after] = [-1, 1].map((days) => offsetAt(new Date(asUtc.getTime() + days * 1_440 * MINUTE_MS), timeZone));
  const candidates = [before, after].flatMap((offset) => (offset === undefined ? [] : new Date(asUtc.getTime() - offset)));
  const shown = candidates.filter((moment) => toWallTime(moment, timeZone) === wallTime).sort((a, b) => Number(a) - Number(b));
  return shown[0] ?? candidates[0] ?? null;
}

/** Milliseconds by which clocks in the zone are ahead of UTC. */
function offsetAt(moment: Date, timeZone: string): number {
  const minute = Math.floor(moment.getTime() / MINUTE_MS) * MINUTE_MS;
  return new Date(`${toWallTime(new Date(minute), timeZone)}Z`).getTime() - minute;
}
