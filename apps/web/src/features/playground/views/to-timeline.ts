import { formatHistoricalDate, HistoricalDateError } from '@tumen/domain/historical-date';
import { EVENT_KINDS, SIDES } from '@tumen/domain/vocabulary';
import { readDateSpan } from '@/features/timeline/date-span.ts';
import type { DateSpan } from '@/features/timeline/date-span-shape.ts';
import type { TimelineEvent } from '@/features/timeline/timeline-event.ts';
import { tracksOf } from '@/features/timeline/tracks.ts';
import type { SiteLocale } from '@/i18n/routing.ts';
import { isObject, type JsonObject } from '../json-object.ts';
import type { AnswerList } from '../tabulate-answer.ts';
import { fieldOf } from './field-of.ts';
import { pageOf } from './page-of.ts';
import { dateOf, hasDate } from './read-dates.ts';
import { keyOf, nameOf, textOf, walkRecords } from './walk-records.ts';

/** What a timeline shows of a list; `undated` have a name, but no date that can be read. */
type AnswerTimeline = { readonly events: readonly TimelineEvent[]; readonly undated: number };

type Reader = { readonly locale: SiteLocale; readonly today: string };

/**
 * Reads whatever has a name and a date, as deep as it stands in the list. What stands there twice is shown once. `today` is an ISO day:
 * until then lasts what has no end.
 */
export function toTimeline(list: AnswerList, reader: Reader): AnswerTimeline {
  const events = new Map<string, TimelineEvent>();
  const undated = new Set<string>();
  for (const { record, field } of walkRecords(list.records, fieldOf(list))) {
    const title = nameOf(record);
    if (title === undefined || !hasDate(record)) continue;
    const page = pageOf(record, field);
    const key = page ?? `${field} ${keyOf(record)}`;
    const when = readWhen(record, reader);
    if (when === null) undated.add(key);
    else events.set(key, { ...describe(record), ...when, slug: key, title, href: page && `/${reader.locale}${page}` });
  }
  return { events: [...events.values()].sort((a, b) => a.span.from - b.span.from), undated: undated.size };
}

function readWhen(record: JsonObject, { locale, today }: Reader): { span: DateSpan; dateLabel: string } | null {
  const date = dateOf(record);
  if (date === undefined) return null;
  try {
    return { span: readDateSpan(date, today), dateLabel: textOf(record, 'dateLabel') ?? formatHistoricalDate(date, locale) };
  } catch (error) {
    if (error instanceof HistoricalDateError) return null;
    throw error;
  }
}

function describe(record: JsonObject) {
  return {
    isEnglish: record.translated === false,
    kind: EVENT_KINDS.find((kind) => kind === record.kind) ?? null,
    tracks: tracksOf(participationsOf(record)),
    weight: 0,
  };
}

/** Who took part, as far as it was selected with their sides. */
function participationsOf({ participations }: JsonObject) {
  if (!Array.isArray(participations)) return [];
  return participations.flatMap(({ actor }: JsonObject) => {
    if (!isObject(actor) || !Array.isArray(actor.sides)) return [];
    const { sides } = actor;
    return [{ actor: { sides: SIDES.filter((side) => sides.includes(side)) } }];
  });
}
