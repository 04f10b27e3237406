type Detail = { readonly before: string | null; readonly after: string | null };

const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;

/**
 * What an entry says of a small thing that changed: "0 → 0.5". Moments are written as the reader's language has them, in the time zone of
 * the class. Empty where nothing is noted.
 */
export function writeDetail({ before, after }: Detail, locale: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23', timeZone });
  const write = (text: string) => text.replaceAll(MOMENT, (moment) => format.format(new Date(moment)));
  if (before === null) return after === null ? '' : write(after);
  return `${write(before)} → ${after === null ? '—' : write(after)}`;
}
