import { type HistoricalDate, OPEN_END } from '@tumen/domain/historical-date';
import type { Content } from '../content.ts';
import type { ExportFile } from './export-file.ts';
import { toWord } from './words.ts';

/** A key of a record. Records are built by picking, never by deleting: what is not named here is not exported. */
type Key<Row> = { readonly name: string; readonly description: string; readonly value: (row: Row) => unknown };

/** All records of one noun, with what each of their keys means. */
export type JsonNoun = {
  readonly name: string;
  readonly keys: readonly { readonly name: string; readonly description: string }[];
  readonly records: readonly Readonly<Record<string, unknown>>[];
};

export function toJson({ name, records }: JsonNoun): ExportFile {
  return { path: `json/${name}.json`, text: `${JSON.stringify(records, null, 2)}\n` };
}

const CITE = 'cite: [{ source, locator }]';

/** Every noun of the content but sources, which are in `sources.csl.json`. Questions and quizzes hold keys and are left out. */
export function listNouns(content: Content): JsonNoun[] {
  return [
    ...basicNouns(content),
    routeNoun(content),
    eventNoun(content),
    ...actorNouns(content),
    ...argumentNouns(content),
    lessonNoun(content),
  ];
}

function basicNouns({ periods, themes, places, terms }: Content): JsonNoun[] {
  return [
    noun('periods', periods, [
      key('slug', 'public key', ({ slug }) => slug),
      key('start', 'first day', ({ start }) => start),
      key('end', 'last day; absent while the period is open', ({ end }) => end),
      key('title', 'text', ({ title }) => title),
      key('summary', 'text', ({ summary }) => summary),
    ]),
    noun('themes', themes, [
      key('slug', 'public key', ({ slug }) => slug),
      key('title', 'text', ({ title }) => title),
      key('description', 'text', ({ description }) => description),
    ]),
    noun('places', places, [
      key('slug', 'public key', ({ slug }) => slug),
      key('name', 'text', ({ name }) => name),
      key('aliases', 'other names: abbreviations, former names, other scripts', ({ aliases }) => aliases),
      key('country', 'ISO 3166-1 alpha-2, of today; absent at sea', ({ country }) => country),
      key('latitude', 'degrees north, WGS 84', ({ latitude }) => latitude),
      key('longitude', 'degrees east, WGS 84', ({ longitude }) => longitude),
      key('wikidata', 'item of Wikidata; absent when not surely known', ({ identifiers }) => identifiers?.wikidata),
      key('geonames', 'number in GeoNames; absent when not surely known', ({ identifiers }) => identifiers?.geonames),
    ]),
    noun('terms', terms, [
      key('slug', 'public key', ({ slug }) => slug),
      key('name', 'text', ({ name }) => name),
      key('aliases', 'other names: abbreviations, former names, other scripts', ({ aliases }) => aliases),
      key('definition', 'text', ({ definition }) => definition),
      key('seeAlso', 'slugs of terms', ({ seeAlso }) => seeAlso),
      key('cite', '[{ source, locator }]; empty when the definition is the editors’ own', ({ cite }) => cite),
    ]),
  ];
}

function routeNoun({ routes }: Content): JsonNoun {
  return noun('routes', routes, [
    key('slug', 'public key', ({ slug }) => slug),
    key('kind', 'railway, pipeline, train-journey, flight or sea-voyage', ({ kind }) => toWord(kind)),
    key('name', 'text', ({ name }) => name),
    key('date', 'of a journey, in EDTF; absent for a railway or pipeline', ({ date }) => date?.edtf),
    key('phases', '[{ status, date }]: built, planned or out-of-service, and EDTF; absent for a journey', ({ phases }) =>
      phases?.map(({ status, date }) => ({ status: toWord(status), date: date.edtf })),
    ),
    key('stops', '[{ place, date } or { via }]: a slug and EDTF, or longitude and latitude of a point of the line', ({ stops }) =>
      stops.map(({ place, via, date }) => ({ place, via, date: date?.edtf })),
    ),
    key('note', 'text: what the sources say of the way, and what is inferred', ({ note }) => note),
    key('events', 'slugs of the events that tell of it', ({ events }) => events),
    key('cite', '[{ source, locator }]', ({ cite }) => cite),
  ]);
}

function eventNoun({ events }: Content): JsonNoun {
  return noun('events', events, [
    key('slug', 'public key', ({ slug }) => slug),
    key('period', 'slug of the period of its first day', ({ period }) => period),
    key('date', 'the date as the sources give it, in EDTF', ({ date }) => date.edtf),
    key('startDate', 'the first day that the date can mean', ({ date }) => date.startDate),
    key('endDate', 'the last day that it can mean; null while it goes on', ({ date }) => endOf(date)),
    key('kind', 'a word, see events.csv', ({ kind }) => toWord(kind)),
    key('confidence', 'a word, see events.csv', ({ confidence }) => toWord(confidence)),
    key('themes', 'slugs', ({ themes }) => themes),
    key('title', 'text', ({ title }) => title),
    key('summary', 'text: what happened and what came of it', ({ summary }) => summary),
    key('facts', `[{ text, ${CITE} }]: the statements, each with its sources`, ({ facts }) =>
      facts.map(({ text, cite }) => ({ text, cite })),
    ),
    key('significance', 'text: why it matters', ({ significance }) => significance),
    key('participants', '[{ actor, role, office, part }]: a slug, a word, a slug, a text', ({ participants }) =>
      participants.map(({ actor, role, office, part }) => ({ actor, role: toWord(role), office, part })),
    ),
    key('places', 'slugs', ({ places }) => places),
    key('causes', 'slugs of the events that led to it', ({ causes }) => causes),
    key(
      'dispute',
      `{ question, positions: [{ view, heldBy, ${CITE} }] }; absent when nobody disagrees`,
      ({ dispute }) =>
        dispute && {
          question: dispute.question,
          positions: dispute.positions.map(({ view, heldBy, cite }) => ({ view, heldBy, cite })),
        },
    ),
  ]);
}

function actorNouns({ actors, offices }: Content): JsonNoun[] {
  return [
    noun('actors', actors, [
      key('slug', 'public key', ({ slug }) => slug),
      key('kind', 'a word, see actors.csv', ({ kind }) => toWord(kind)),
      key('name', 'text', ({ name }) => name),
      key('aliases', 'other names: abbreviations, former names, other scripts', ({ aliases }) => aliases),
      key('born', 'EDTF: birth of a person, foundation of anything else', ({ born }) => born?.edtf),
      key('died', 'EDTF: death or end', ({ died }) => died?.edtf),
      key('description', 'text', ({ description }) => description),
      key('affiliations', 'slugs of the actors to which it belongs or belonged', ({ affiliations }) => affiliations),
      key('side', 'a word, see actors.csv; absent when the affiliations tell', ({ side }) => side && toWord(side)),
      key(
        'wikidata',
        'item of Wikidata; absent when not surely known, as the two below',
        ({ identifiers }) => identifiers?.wikidata,
      ),
      key('viaf', 'number in VIAF', ({ identifiers }) => identifiers?.viaf),
      key('isni', 'ISNI, as printed', ({ identifiers }) => identifiers?.isni),
      key('offices', `[{ office, start, end, ${CITE} }]: a slug and two dates in EDTF`, ({ offices }) =>
        offices.map(({ office, start, end, cite }) => ({ office, start: start?.edtf, end: end?.edtf, cite })),
      ),
    ]),
    noun('offices', offices, [
      key('slug', 'public key', ({ slug }) => slug),
      key('title', 'text', ({ title }) => title),
      key('body', 'slug of the actor whose office it is', ({ body }) => body),
    ]),
  ];
}

function argumentNouns({ claims, debates, indicators }: Content): JsonNoun[] {
  return [
    noun('claims', claims, [
      key('code', 'public key: A1 to A12, B1 to B15', ({ code }) => code),
      key('text', 'text: the thesis', ({ text }) => text),
      key('wording', 'the sentences of the abstract, as printed; absent where no copy was read', ({ wording }) => wording),
      key('note', 'text: what a reader has to know about it', ({ note }) => note),
      key('source', 'slug of the abstract that makes it', ({ source }) => source),
      key('evidence', '[{ event or indicator or debate, stance, note }]: a slug, a word, a text', ({ evidence }) =>
        evidence.map(({ event, indicator, debate, stance, note }) => ({
          event,
          indicator,
          debate,
          stance: toWord(stance),
          note,
        })),
      ),
    ]),
    noun('debates', debates, [
      key('slug', 'public key', ({ slug }) => slug),
      key('question', 'text', ({ question }) => question),
      key('background', 'text', ({ background }) => background),
      key('claims', 'codes of the claims at stake', ({ claims }) => claims),
      key('prompts', 'texts: questions for a class', ({ prompts }) => prompts),
      key(
        'positions',
        `[{ label, argument, heldBy, ${CITE}, evidence: [{ event or indicator, note, cite }] }]; heldBy is a list of texts`,
        ({ positions }) =>
          positions.map(({ label, argument, heldBy, cite, evidence }) => ({
            label,
            argument,
            heldBy,
            cite,
            evidence: evidence.map(({ event, indicator, note, cite }) => ({ event, indicator, note, cite })),
          })),
      ),
    ]),
    noun('indicators', indicators, [
      key('slug', 'public key', ({ slug }) => slug),
      key('name', 'text', ({ name }) => name),
      key('unit', 'text: the unit of its values', ({ unit }) => unit),
      key('definition', 'text: what is counted', ({ definition }) => definition),
      key('confidence', 'a word, see events.csv', ({ confidence }) => toWord(confidence)),
      key('caveats', 'text: what the figures cannot say', ({ caveats }) => caveats),
      key('points', `[{ date, value, estimate, derived, note, ${CITE} }]: see indicator-points.csv`, ({ points }) =>
        points.map(({ date, value, estimate, derived, note, cite }) => ({
          date: date.edtf,
          value,
          estimate,
          derived,
          note,
          cite,
        })),
      ),
      key('annotations', '[{ event, note }]: events that explain the curve', ({ annotations }) => annotations),
    ]),
  ];
}

/** What a lesson is about, not its blocks: among them are questions. */
function lessonNoun({ lessons }: Content): JsonNoun {
  return noun('lessons', lessons, [
    key('slug', 'public key', ({ slug }) => slug),
    key('number', 'week of the course', ({ number }) => number),
    key('status', 'complete or in-preparation', ({ status }) => toWord(status)),
    key('period', 'slug; absent for a thread that crosses the periods', ({ period }) => period),
    key('minutes', 'planned length', ({ minutes }) => minutes),
    key('title', 'text', ({ title }) => title),
    key('question', 'text: the question that the class inquires into', ({ question }) => question),
    key('objectives', 'texts: what a student can do afterwards', ({ objectives }) => objectives),
    key('claims', 'codes of the claims that it tests', ({ claims }) => claims),
    key(
      'scope',
      '{ periods, themes, kinds, actors, events }: the events it is about, the union of all that is named',
      (lesson) => ({
        ...lesson.scope,
        ...(lesson.scope.kinds && { kinds: lesson.scope.kinds.map(toWord) }),
      }),
    ),
  ]);
}

function noun<Row>(name: string, rows: readonly Row[], keys: readonly Key<Row>[]): JsonNoun {
  return {
    name,
    keys: keys.map(({ name, description }) => ({ name, description })),
    records: rows.map((row) => Object.fromEntries(keys.map(({ name, value }) => [name, value(row)]))),
  };
}

function key<Row>(name: string, description: string, value: (row: Row) => unknown): Key<Row> {
  return { name, description, value };
}

function endOf({ endDate }: HistoricalDate): string | null {
  return endDate === OPEN_END ? null : endDate;
}
