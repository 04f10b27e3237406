/**
 * Reads a time from the words of a search, in English, Korean and Russian: "spring 1950", "июнь 1950 года", "1950년대", "since 2022".
 * Spring is March to May, summer June to August, autumn September to November, and winter December to February of the next year.
 */

/** ISO days, both included; null: open. At least one is set, and `from` is not after `to`. */
export type DateRange = { readonly from: string | null; readonly to: string | null };

/** `rest`: the query without the words of the time. */
export type ReadDates = { readonly range: DateRange; readonly rest: string };

type Range = { readonly from: string; readonly to: string };
type Groups = Record<string, string | undefined>;

/** Other numbers of four digits are those of resolutions, not years. */
const YEAR = '(?:19\\d\\d|20[0-3]\\d)';
const DASH = '\\s*[-–—~]\\s*';
const EDGE = { start: '(?<![\\p{L}\\p{N}./-])', end: '(?![\\p{L}\\p{N}/-])' };

const ENGLISH_MONTHS =
  'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?';
const RUSSIAN_MONTHS =
  'январ[ьяе] феврал[ьяе] март[ае]? апрел[ьяе] ма[йяе] июн[ьяе] июл[ьяе] август[ае]? сентябр[ьяе] октябр[ьяе] ноябр[ьяе] декабр[ьяе]';
const MONTHS = [ENGLISH_MONTHS, RUSSIAN_MONTHS].map((names) => names.split(' '));
const MONTH = MONTHS.map((names) => names.join('|')).join('|');

/** The first month of each, from 1. */
const SEASONS: readonly { readonly words: string; readonly firstMonth: number }[] = [
  { words: 'spring|весн(?:а|ы|е|ой)|봄', firstMonth: 3 },
  { words: 'summer|лет(?:о|а|ом)|여름', firstMonth: 6 },
  { words: 'autumn|fall|осен(?:ь|и|ью)|가을', firstMonth: 9 },
  { words: 'winter|зим(?:а|ы|е|ой)|겨울', firstMonth: 12 },
];
const SEASON = SEASONS.map(({ words }) => words).join('|');

const YEAR_WORD = '(?:\\s*(?:году|года|год|гг?\\.?)(?![\\p{L}]))?';

/** Forms of one point of time, the longest first: the first that fits is taken. */
const POINTS: readonly { readonly form: string; readonly read: (groups: Groups) => Range | null }[] = [
  { form: `(?<iy>${YEAR})-(?<im>\\d\\d)-(?<id>\\d\\d)`, read: ({ iy, im, id }) => day(iy, Number(im), Number(id)) },
  { form: `(?<my>${YEAR})-(?<mm>0[1-9]|1[0-2])(?!\\d)`, read: ({ my, mm }) => months(my, Number(mm), 1) },
  {
    form: `(?<dd>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<dm>${MONTH})\\.?,?\\s+(?<dy>${YEAR})${YEAR_WORD}`,
    read: ({ dy, dm, dd }) => day(dy, monthNumber(dm), Number(dd)),
  },
  {
    form: `(?<am>${MONTH})\\.?\\s+(?<ad>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<ay>${YEAR})`,
    read: ({ ay, am, ad }) => day(ay, monthNumber(am), Number(ad)),
  },
  {
    form: `(?<nm>${MONTH})\\.?,?\\s+(?:of\\s+)?(?<ny>${YEAR})${YEAR_WORD}`,
    read: ({ ny, nm }) => months(ny, monthNumber(nm), 1),
  },
  { form: `(?<sn>${SEASON})\\s+(?:of\\s+)?(?<sy>${YEAR})${YEAR_WORD}`, read: ({ sy, sn }) => months(sy, seasonMonth(sn), 3) },
  {
    form: `(?<ky>${YEAR})년\\s*(?<km>\\d{1,2})월\\s*(?<kd>\\d{1,2})일`,
    read: ({ ky, km, kd }) => day(ky, Number(km), Number(kd)),
  },
  { form: `(?<ly>${YEAR})년\\s*(?<lm>1[0-2]|[1-9])월`, read: ({ ly, lm }) => months(ly, Number(lm), 1) },
  { form: `(?<hy>${YEAR})년\\s*(?<hs>${SEASON})`, read: ({ hy, hs }) => months(hy, seasonMonth(hs), 3) },
  {
    form: `(?<de>(?:19|20)\\d)0(?:['’]?s|\\s*-?\\s*[еых]{1,2}(?:\\s+(?:годы|годов|годах|гг?\\.?))?|년대)`,
    read: ({ de }) => years(`${de}0`, `${de}9`),
  },
  { form: `(?<py>${YEAR})(?:년|${YEAR_WORD})`, read: ({ py }) => years(py, py) },
];

const POINT = `(?:${POINTS.map(({ form }) => form).join('|')})`;
// The names of groups must differ, so a form with two points holds each of them unnamed and reads them again.
const ANY_POINT = POINT.replaceAll(/\?<\w+>/g, '?:');
const both = (text: string) => text.replaceAll('POINT', ANY_POINT);

const FORMS: readonly { readonly form: string; readonly read: (start: string, end: string) => DateRange | null }[] = [
  {
    form: both(
      `(?:(?:from|between|с)\\s+)?(POINT)(?:${DASH}|\\s+(?:to|until|till|and|through|по|до)\\s+|(?:부터|에서)\\s*)(POINT)(?:까지)?`,
    ),
    read: (start, end) => join(readPoint(start), readPoint(end)),
  },
  {
    form: both('(?:since|from|с|со|начиная\\s+с)\\s+(POINT)|(POINT)\\s*(?:부터|이후|이래)'),
    read: (point) => openEnd(readPoint(point)?.from),
  },
  { form: both('(?:after|после)\\s+(POINT)|(POINT)\\s*후'), read: (point) => openEnd(dayAfter(readPoint(point)?.to)) },
  { form: both('(?:until|till|through|по)\\s+(POINT)|(POINT)\\s*까지'), read: (point) => openStart(readPoint(point)?.to) },
  {
    form: both('(?:before|до)\\s+(POINT)|(POINT)\\s*(?:이전|전)'),
    read: (point) => openStart(dayBefore(readPoint(point)?.from)),
  },
  { form: both('(?:(?:in|on|during|в|во)\\s+)?(POINT)(?:에)?'), read: (point) => readPoint(point) },
];

const MATCHERS = FORMS.map(({ form, read }) => ({ pattern: new RegExp(`${EDGE.start}(?:${form})${EDGE.end}`, 'iu'), read }));
const POINT_MATCHERS = POINTS.map(({ form, read }) => ({ pattern: new RegExp(`^(?:${form})$`, 'iu'), read }));

/** Reads the first time that a query names; null when it names none. A number in quotes is no time. */
export function readQueryDates(query: string): ReadDates | null {
  const text = query.normalize('NFC');
  const unquoted = text.replaceAll(/"[^"]*"/g, (quoted) => '"'.repeat(quoted.length));
  for (const { pattern, read } of MATCHERS) {
    const match = pattern.exec(unquoted);
    if (match === null) continue;
    const [whole, ...groups] = match;
    const [start = '', end = ''] = groups.filter((group) => group !== undefined);
    const range = read(start, end);
    if (range === null) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`.replaceAll(/\s+/g, ' ').trim();
    return { range, rest };
  }
  return null;
}

function readPoint(text: string): Range | null {
  for (const { pattern, read } of POINT_MATCHERS) {
    const match = pattern.exec(text.trim());
    if (match) return read(match.groups ?? {});
  }
  return null;
}

function monthNumber(name = ''): number {
  return (
    MONTHS.map((names) => names.findIndex((form) => new RegExp(`^(?:${form})$`, 'iu').test(name)) + 1).find(
      (number) => number > 0,
    ) ?? 0
  );
}

function seasonMonth(name = ''): number {
  return SEASONS.find(({ words }) => new RegExp(`^(?:${words})$`, 'iu').test(name))?.firstMonth ?? 0;
}

function day(year: string | undefined, month: number, dayOfMonth: number): Range | null {
  const iso = toIso(Number(year), month, dayOfMonth);
  const isInCalendar = iso === `${year}-${pad(month)}-${pad(dayOfMonth)}`;
  return isInCalendar ? { from: iso, to: iso } : null;
}

/** Whole months from the first day of `month`. */
function months(year: string | undefined, month: number, count: number): Range {
  return { from: toIso(Number(year), month, 1), to: toIso(Number(year), month + count, 0) };
}

function years(first: string | undefined, last: string | undefined): Range {
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

/** The wrong way round is no stretch of time. */
function join(start: Range | null, end: Range | null): Range | null {
  return start && end && start.from <= end.to ? { from: start.from, to: end.to } : null;
}

function openEnd(from: string | undefined): DateRange | null {
  return from === undefined ? null : { from, to: null };
}

function openStart(to: string | undefined): DateRange | null {
  return to === undefined ? null : { from: null, to };
}

function dayAfter(iso: string | undefined): string | undefined {
  return iso && shift(iso, 1);
}

function dayBefore(iso: string | undefined): string | undefined {
  return iso && shift(iso, -1);
}

function shift(iso: string, days: number): string {
  return toIso(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)) + days);
}

/** Months and days beyond their ends run over into the next, as in a calendar that is turned. */
function toIso(year: number, month: number, dayOfMonth: number): string {
  return new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().slice(0, 10);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * A stretch of time in EDTF for `formatHistoricalDate`, in whole months or years where it consists of them; null when its start is open,
 * which EDTF dates here do not have.
 */
export function rangeToEdtf({ from, to }: DateRange): string | null {
  if (from === null) return null;
  if (to === null) return `${from}/..`;
  const isMonths = from.endsWith('-01') && shift(to, 1).endsWith('-01');
  const isYears = isMonths && from.slice(5, 7) === '01' && to.slice(5, 7) === '12';
  const length = isYears ? 4 : isMonths ? 7 : 10;
  const [start, end] = [from.slice(0, length), to.slice(0, length)];
  return start === end ? start : `${start}/${end}`;
}
