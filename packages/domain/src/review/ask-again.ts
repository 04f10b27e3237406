import { GENERATOR_NAMES, type GeneratorName } from '../quiz/blueprint.ts';
import type { Corpus } from '../quiz/corpus.ts';
import { type CuratedQuestion, toQuestion } from '../quiz/curated.ts';
import { GENERATORS } from '../quiz/generators/generators.ts';
import { KIND_RULES } from '../quiz/kinds.ts';
import type { Question, QuestionKey, QuestionKind } from '../quiz/question.ts';
import { curatedItem, generatorItem } from '../quiz/quiz-question.ts';
import { createRandom } from '../quiz/random.ts';

/**
 * What is asked again: not the question as it was, but where it came from and what it was about. So a review always asks and grades
 * what the content says today: a corrected question is asked corrected, and one that is no longer sound is not asked at all.
 */
export type ReviewTopic = {
  /** What the question was drawn from, as an attempt stores it: `curated:<slug>` or `generator:<name>`. */
  readonly item: string;
  /** Slugs of the events that decided the question. */
  readonly events: readonly string[];
  /** Slugs of the terms, the indicator or the office that it was about. */
  readonly about: readonly string[];
};

/** Today's content, as far as a topic needs it. */
export type ReviewContent = {
  /** Its `scope` is not read. */
  readonly corpus: Corpus;
  /** By slug. */
  readonly curated: ReadonlyMap<string, CuratedQuestion>;
};

const CURATED = curatedItem('');

/** The middle one first: how hard a variant is counts less than that there is one. */
const DIFFICULTIES_TRIED = [2, 1, 3] as const;

/**
 * The topic of a question, or null for one that can't be asked again: a teacher marks it, or nothing says what its generator asked
 * about.
 */
export function toReviewTopic(
  { item, kind }: { readonly item: string; readonly kind: QuestionKind },
  { events, about = [] }: Pick<QuestionKey, 'events' | 'about'>,
): ReviewTopic | null {
  if (KIND_RULES[kind].markedBy === 'TEACHER') return null;
  const topic = { item, events: [...events].sort(), about: [...about].sort() };
  return curatedSlug(topic) !== null || (generatorName(topic) && events.length + about.length > 0) ? topic : null;
}

/** A text that two topics share exactly when they are the same. */
export function topicKey({ item, events, about }: ReviewTopic): string {
  // The editors of a curated question may move it to other events: it stays the same question.
  return item.startsWith(CURATED) ? item : [item, ...events, ...about].join(' ');
}

/** The slug of a topic's curated question; null for a generated one. */
export function curatedSlug({ item }: ReviewTopic): string | null {
  return item.startsWith(CURATED) ? item.slice(CURATED.length) : null;
}

/**
 * Asks about a topic: the curated question newly shuffled, or another variant from the generator. The same content and seed give the
 * same question.
 *
 * @returns Null when today's content doesn't carry the question any more.
 */
export function askAgain(topic: ReviewTopic, { corpus, curated }: ReviewContent, seed: string): Question | null {
  const random = createRandom(seed);
  const slug = curatedSlug(topic);
  if (slug !== null) {
    const question = curated.get(slug);
    return question && KIND_RULES[question.kind].markedBy === 'SERVER' ? toQuestion(question, random) : null;
  }
  const generator = generatorName(topic);
  if (!generator) return null;
  const about = topic.about.length > 0 ? { about: new Set(topic.about) } : {};
  const scope = new Set(topic.events.length > 0 ? topic.events : corpus.events.map((event) => event.slug));
  for (const difficulty of DIFFICULTIES_TRIED) {
    const question = GENERATORS[generator]({ ...corpus, scope }, random.fork(`difficulty-${difficulty}`), {
      difficulty,
      ...about,
    });
    if (question) return question;
  }
  return null;
}

function generatorName({ item }: ReviewTopic): GeneratorName | undefined {
  return GENERATOR_NAMES.find((name) => generatorItem(name) === item);
}
