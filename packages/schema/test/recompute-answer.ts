/**
 * The right answer of a generated question, worked out again from what the question prints and the data alone: no generator and none of
 * their helpers is used here, so that both would have to be wrong in the same way.
 */

import { groupBy } from '@tumen/domain/group-by';
import type { GeneratorName } from '@tumen/domain/quiz/blueprint';
import type { Corpus, CorpusEvent } from '@tumen/domain/quiz/corpus';
import { distanceKm } from '@tumen/domain/quiz/kinds/map-point/score';
import type { Answer, Question } from '@tumen/domain/quiz/question';

/** Finds records by what a question prints of them. */
export type Records = {
  readonly corpus: Corpus;
  readonly bySlug: ReadonlyMap<string, CorpusEvent>;
  /** By label: the sides of the sources that have it. */
  readonly sides: ReadonlyMap<string, readonly string[]>;
  /** By title, name, label or definition in English, quotation marks left out. */
  readonly events: ReadonlyMap<string, CorpusEvent>;
  readonly actors: ReadonlyMap<string, Corpus['actors'][number]>;
  readonly offices: ReadonlyMap<string, Corpus['offices'][number]>;
  readonly places: ReadonlyMap<string, Corpus['places'][number]>;
  readonly definitions: ReadonlyMap<string, Corpus['terms'][number]>;
};

export function readRecords(corpus: Corpus): Records {
  return {
    corpus,
    bySlug: new Map(corpus.events.map((event) => [event.slug, event])),
    sides: new Map(
      [...groupBy(corpus.sources, ({ label }) => plain(label.en))].map(([label, sources]) => [
        label,
        sources.map(({ perspective }) => perspective),
      ]),
    ),
    events: new Map(corpus.events.map((event) => [plain(event.title.en), event])),
    actors: new Map(corpus.actors.map((actor) => [plain(actor.name.en), actor])),
    offices: new Map(corpus.offices.map((office) => [plain(office.title.en), office])),
    places: new Map(corpus.places.map((place) => [plain(place.name.en), place])),
    definitions: new Map(corpus.terms.map((term) => [plain(term.definition.en), term])),
  };
}

type Recompute = (question: Question, records: Records) => Answer;

/** By the name of the generator. Each throws when the question prints what is not on record, or when no single answer follows. */
export const RECOMPUTED: Readonly<Record<GeneratorName, Recompute>> = {
  chronology: ({ view }, { events }) => {
    const items = view.options.map(({ id, text }) => ({ id, event: found(events, text.en) }));
    items.sort((a, b) => (a.event.startDate < b.event.startDate ? -1 : 1));
    items.forEach(({ event }, index) => {
      const next = items[index + 1];
      if (next && next.event.startDate <= event.endDate) throw new Error(`${event.slug} and ${next.event.slug} overlap`);
    });
    return { optionIds: items.map(({ id }) => id), pairs: [] };
  },
  year: (question, { events }) => {
    const { startDate, endDate } = found(events, quoted(question)[0]);
    return choose(question, (text) => text >= startDate.slice(0, 4) && text <= endDate.slice(0, 4));
  },
  'period-placement': ({ view }, { events, corpus }) => {
    const pairs = view.options.map(({ id, text }) => {
      const { startDate, endDate } = found(events, text.en);
      const targets = view.targets.filter(({ text: label }) =>
        corpus.periods.some(
          (period) =>
            label.en.startsWith(`${period.title.en} (`) &&
            period.startDate <= startDate &&
            (period.endDate === undefined || period.endDate >= endDate),
        ),
      );
      return { optionId: id, targetId: only(targets).id };
    });
    return { optionIds: [], pairs };
  },
  participants: (question, { events, actors }) => {
    const { participations } = found(events, quoted(question)[0]);
    const roles = question.view.prompt.en.includes('signed a document') ? ['SIGNATORY'] : BEING_THERE;
    return choose(question, (text) => {
      const { slug } = found(actors, text);
      const recorded = participations.filter(({ actor }) => actor === slug);
      const isRight = recorded.some(({ role }) => roles.includes(role));
      if (recorded.length > 0 && !isRight) throw new Error(`${text} was there in another role`);
      return isRight;
    });
  },
  glossary: (question, { definitions }) => {
    if (question.view.kind === 'SINGLE_CHOICE') {
      const term = found(definitions, quoted(question)[0]);
      return choose(question, (text) => text === term.name.en);
    }
    const pairs = question.view.targets.map(({ id, text }) => {
      const term = found(definitions, text.en);
      return { optionId: only(question.view.options.filter((option) => option.text.en === term.name.en)).id, targetId: id };
    });
    return { optionIds: [], pairs };
  },
  'source-perspective': (question, { sides }) => {
    const [asked = ''] = quoted(question);
    const side = SIDES[asked];
    return choose(question, (text) =>
      side ? found(sides, text).includes(side) : found(sides, asked).some((one) => one === SIDES[text]),
    );
  },
  'indicator-reading': ({ view }) => {
    const table = [...view.prompt.en.matchAll(/(\d{4}) – ([\d.,]+?)[;.](?=\s)/g)];
    const series = table.map(([, , value = '']) => Number(value.replaceAll(',', '')));
    const [first = Number.NaN, last = Number.NaN] = [series[0], series.at(-1)];
    const number = view.prompt.en.includes('How many times')
      ? Math.max(...series) / Math.min(...series)
      : Math.abs(last - first) / (view.prompt.en.includes('how many per cent') ? first / 100 : 1);
    return { optionIds: [], pairs: [], number };
  },
  'office-holders': (question, { events, offices, actors }) => {
    const [office = '', title = ''] = quoted(question);
    const { startDate, endDate } = found(events, title);
    const { tenures } = found(offices, office);
    const mayHold = tenures.filter(
      ({ start, end }) => (start?.startDate ?? '0') <= endDate && (end?.endDate ?? '9999') >= startDate,
    );
    return choose(question, (text) => mayHold.some(({ actor }) => actor === found(actors, text).slug));
  },
  'cause-and-consequence': (question, { bySlug, events }) => {
    const subject = found(events, quoted(question)[0]);
    const wantsCause = question.view.prompt.en.includes('led to');
    const leadUp = (event: CorpusEvent, seen = new Set<string>()): Set<string> => {
      for (const slug of event.causes) {
        if (!seen.has(slug)) leadUp(found(bySlug, slug), seen.add(slug));
      }
      return seen;
    };
    return choose(question, (text) => {
      const event = found(events, text);
      return wantsCause ? leadUp(subject).has(event.slug) : leadUp(event).has(subject.slug);
    });
  },
  'map-place': (question, { corpus, events, places }) => {
    const event = found(events, quoted(question)[0]);
    if (question.view.kind === 'MAP_POINT') {
      const { latitude, longitude } = only(corpus.places.filter(({ slug }) => event.places.includes(slug)));
      return { optionIds: [], pairs: [], point: { latitude, longitude } };
    }
    const scenes = [...places.values()].filter(({ slug }) => event.places.includes(slug));
    return choose(question, (text) => scenes.some((scene) => distanceKm(scene, found(places, text)) < 50));
  },
};

const BEING_THERE = ['GUEST', 'HOST', 'MEDIATOR', 'NEGOTIATOR', 'PARTICIPANT', 'PARTY', 'SIGNATORY'];

const SIDES: Readonly<Record<string, string>> = {
  Beijing: 'CHINESE',
  Pyongyang: 'NORTH_KOREAN',
  Seoul: 'SOUTH_KOREAN',
  Moscow: 'SOVIET_RUSSIAN',
  'United Nations': 'UN',
  'Washington or an ally': 'US_WESTERN',
};

function choose({ view }: Question, isRight: (text: string) => boolean): Answer {
  return { optionIds: view.options.filter(({ text }) => isRight(text.en)).map(({ id }) => id), pairs: [] };
}

/** What stands in the quotation marks of an English prompt, in order. */
export function quoted({ view }: Question): string[] {
  return [...view.prompt.en.matchAll(/“([^”]*)”/g)].map(([, text = '']) => text);
}

export function found<T>(records: ReadonlyMap<string, T>, text: string | undefined): T {
  const record = records.get(plain(text ?? ''));
  if (record === undefined) throw new Error(`Not on record: ${text}`);
  return record;
}

function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`${items.length} instead of one`);
  return item;
}

/** Quotation marks change when a text is quoted. */
function plain(text: string): string {
  return text.replaceAll(/[“”‘’«»„]/g, "'");
}
