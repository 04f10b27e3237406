/** Where a student may want to know without looking: time to finish, to check, to end. */
const MINUTES = [1, 5, 10] as const;

/** The minutes to announce when the seconds left went from `before` to `now`; null when none was passed. */
export function announcedMinutes(before: number, now: number): number | null {
  return MINUTES.find((minutes) => now <= minutes * 60 && before > minutes * 60 && now > 0) ?? null;
}

/** Seconds as a clock shows them: "59:07", "1:05:00". */
export function formatSeconds(total: number): string {
  const [hours, minutes, seconds] = [Math.floor(total / 3_600), Math.floor(total / 60) % 60, total % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
