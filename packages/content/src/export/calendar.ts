import { isTranslated, type Locale, localize } from '@tumen/domain/localized-text';
import type { Content } from '../content.ts';
import type { ExportFile } from './export-file.ts';
import { toWord } from './words.ts';

type Event = Content['events'][number];

/** Octets of a line without its end: RFC 5545, 3.1. */
const LINE_LIMIT = 75;

const NAMES: Record<Locale, string> = {
  en: 'Tumen: Moscow and Pyongyang since 1945',
  ko: 'Tumen: 1945년 이후의 모스크바와 평양',
  ru: 'Tumen: Москва и Пхеньян с 1945 года',
};

const DISPUTED: Record<Locale, string> = { en: 'Disputed', ko: '논쟁', ru: 'Спорно' };

/**
 * The anniversaries in one language as an iCalendar object (RFC 5545): an all-day entry that returns every year for each event that is
 * dated to one sure day. Months, years, intervals and doubtful days have no anniversary. The UID of an event never changes, so that a
 * calendar that reads the file again replaces what it has.
 *
 * `released` is an ISO day and becomes the stamp of all entries: the same content makes the same bytes.
 */
export function toCalendar(events: readonly Event[], released: string, locale: Locale): ExportFile {
  const dated = events.filter(({ date }) => date.precision === 'DAY' && !date.isApproximate && !date.isUncertain);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tumen//Corpus//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(NAMES[locale])}`,
    `X-WR-CALNAME:${escapeText(NAMES[locale])}`,
    ...dated.flatMap((event) => listEntry(event, released, locale)),
    'END:VCALENDAR',
  ];
  const name = locale === 'en' ? 'anniversaries.ics' : `anniversaries.${locale}.ics`;
  return { path: name, text: lines.map((line) => `${foldLine(line)}\r\n`).join('') };
}

function listEntry({ slug, date, kind, title, summary, dispute }: Event, released: string, locale: Locale): string[] {
  const [year = '', month = '', day = ''] = date.startDate.split('-');
  const description = [
    localize(summary, locale),
    ...(dispute ? [`${DISPUTED[locale]}: ${localize(dispute.question, locale)}`] : []),
    `Tumen · ${slug} · CC BY 4.0`,
  ].join('\n\n');
  const language = isTranslated(title, locale) ? locale : 'en';
  return [
    'BEGIN:VEVENT',
    `UID:${slug}@corpus.tumen`,
    `DTSTAMP:${released.replaceAll('-', '')}T000000Z`,
    `DTSTART;VALUE=DATE:${year}${month}${day}`,
    // A rule of 29 February alone would return every fourth year; the last day of February returns every year and is the same day then.
    `RRULE:FREQ=YEARLY${month === '02' && day === '29' ? ';BYMONTH=2;BYMONTHDAY=-1' : ''}`,
    `SUMMARY;LANGUAGE=${language}:${escapeText(`${localize(title, locale)} (${year})`)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `CATEGORIES:${escapeText(toWord(kind))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** Breaks before the octet too many, never inside a letter: a letter of Hangul has three octets. */
function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LINE_LIMIT) {
      parts.push(part);
      // The blank that marks a continued line counts too.
      part = '';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
