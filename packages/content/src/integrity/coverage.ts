import { PERSPECTIVES } from '@tumen/domain/vocabulary';
import type { Content } from '../content.ts';
import { type Fault, faultAt } from '../fault.ts';
import { checkQuestionBanks } from './question-banks.ts';
import { checkLessonsWhole } from './whole-lessons.ts';

/** What a whole course has at least: issue by issue agreed targets, below which a record was lost or never written. */
const AT_LEAST = {
  events: 255,
  actors: 190,
  sources: 800,
  places: 90,
  terms: 85,
  debates: 20,
  indicators: 28,
  claims: 27,
  lessons: 15,
  courses: 1,
} as const;
const EVENTS_IN_A_PERIOD = 14;
const PERSPECTIVES_IN_A_PERIOD = 3;
const PRIMARY_IN_A_PERIOD = 2;
const FACTS = { least: 3, most: 6 };

/**
 * What only a whole course can be asked: enough of everything, every period seen from several sides and by those who were there,
 * every event told in a summary of two sentences and three to six facts, each with a source that was seen. Small contents, as those of tests, need not pass.
 */
export function* checkCoverage(content: Content): Iterable<Fault> {
  yield* checkCounts(content);
  yield* checkPeriodsCovered(content);
  yield* checkEventsWhole(content);
  yield* checkFactsSeen(content);
  yield* checkLessonsWhole(content);
  yield* checkQuestionBanks(content);
}

function* checkCounts(content: Content): Iterable<Fault> {
  for (const [noun, least] of Object.entries(AT_LEAST)) {
    const count = content[noun as keyof typeof AT_LEAST].length;
    if (count < least) yield whole(`has ${count} ${noun}, fewer than ${least}`, 'Restore what is missing, or add more');
  }
}

function* checkPeriodsCovered({ periods, events, sources }: Content): Iterable<Fault> {
  const sourceOf = new Map(sources.map((source) => [source.slug, source]));
  for (const { slug, origin } of periods) {
    const own = events.filter(({ period }) => period === slug);
    if (own.length < EVENTS_IN_A_PERIOD)
      yield faultAt(origin, [], `has ${own.length} events, fewer than ${EVENTS_IN_A_PERIOD}`, 'Add events');
    const cited = new Set(own.flatMap(({ facts }) => facts.flatMap(({ cite }) => cite.map(({ source }) => source))));
    const seen = [...cited].flatMap((source) => sourceOf.get(source)?.custom ?? []);
    const perspectives = PERSPECTIVES.filter((each) => each !== 'PRESS' && seen.some(({ perspective }) => perspective === each));
    if (perspectives.length < PERSPECTIVES_IN_A_PERIOD)
      yield faultAt(
        origin,
        [],
        `is told from ${perspectives.length} perspectives (${perspectives.join(', ')}), fewer than ${PERSPECTIVES_IN_A_PERIOD}`,
        'Cite other sides in its events',
      );
    const primary = seen.filter(({ primary }) => primary).length;
    if (primary < PRIMARY_IN_A_PERIOD)
      yield faultAt(origin, [], `has ${primary} primary sources, fewer than ${PRIMARY_IN_A_PERIOD}`, 'Cite more in its events');
  }
}

function* checkEventsWhole({ events }: Content): Iterable<Fault> {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { origin, summary, facts, places, participants } of events) {
    const count = [...sentences.segment(summary.en)].length;
    if (count !== 2)
      yield faultAt(
        origin,
        ['summary', 'en'],
        `summary has ${count} sentences, not two`,
        'Write what happened, then what came of it',
      );
    if (facts.length < FACTS.least || facts.length > FACTS.most)
      yield faultAt(
        origin,
        ['facts'],
        `has ${facts.length} facts, not ${FACTS.least} to ${FACTS.most}`,
        'Add, join or cut facts',
      );
    if (places.length === 0) yield faultAt(origin, [], 'has no place', 'Name where it took place');
    if (participants.length === 0) yield faultAt(origin, [], 'has no participants', 'Name who took part');
  }
}

/** A fact needs a source that somebody read. */
function* checkFactsSeen({ events, sources }: Content): Iterable<Fault> {
  const seen = new Set(sources.filter(({ custom }) => custom.seen).map(({ slug }) => slug));
  for (const { origin, facts } of events) {
    for (const [index, { cite }] of facts.entries()) {
      if (!cite.some(({ source }) => seen.has(source)))
        yield faultAt(origin, ['facts', index], 'rests on no source that was seen', 'Cite one that says so, or remove the fact');
    }
  }
}

function whole(message: string, remedy: string): Fault {
  return { file: 'content', line: 1, record: 'course', message, remedy };
}
