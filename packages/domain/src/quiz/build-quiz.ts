import { type Difficulty, GENERATOR_NAMES, type GeneratorName, type QuestionOrder, type QuizSection } from './blueprint.ts';
import type { Corpus } from './corpus.ts';
import { type CourseContent, coverLessons } from './cover-lessons.ts';
import { type CuratedQuestion, toQuestion } from './curated.ts';
import { type BankQuestion, drawCurated } from './draw-curated.ts';
import { type DrawContext, drawQuestion } from './draw-question.ts';
import { GENERATORS_OF_KIND } from './generators/generators.ts';
import type { EventIndex } from './interference.ts';
import { QUESTION_KINDS, type QuestionKind } from './kinds.ts';
import { curatedItem, type PlacedQuestion, type QuizQuestion } from './quiz-question.ts';
import { createRandom, type Random } from './random.ts';

const DEFAULT_DIFFICULTY: Difficulty = 2;
const DEFAULT_POINTS = 1;
const LEAST_KINDS = 4;
const NO_COURSE: CourseContent = new Map();

export type QuizRequest = {
  readonly sections: readonly QuizSection[];
  /** The questions of the quiz's usage that sections may draw; sorted by slug, so that a seed means the same everywhere. */
  readonly bank: readonly BankQuestion[];
  readonly corpus: Corpus;
  /** What the lessons deal with that sections name. */
  readonly course?: CourseContent;
  /** FIXED when absent. */
  readonly order?: QuestionOrder;
  readonly seed: string;
};

/** The content does not carry as many questions as the blueprint asks for. */
export class QuizImpossibleError extends Error {
  override readonly name = 'QuizImpossibleError';

  constructor(built: number, wished: number) {
    super(
      `The content carries ${built} of the ${wished} questions of this quiz. ` +
        'Widen the scope of its lesson, write more questions or lower the counts of its sections.',
    );
  }
}

/** What stands, or is to stand, at one place of the quiz. */
type Slot = {
  readonly generator: GeneratorName | undefined;
  readonly lessons: readonly string[] | undefined;
  readonly difficulty: Difficulty;
  readonly points: number;
  question: QuizQuestion | undefined;
};

/**
 * Builds the questions of a quiz, in the order of its sections or mixed. The same request gives the same questions.
 *
 * Curated questions are placed first; each generated one then keeps away from what the quiz already asks. Where a generator has
 * nothing sound, or a lesson too few questions, another generator steps in. The quiz has four kinds of questions, or as many as
 * it can have.
 *
 * @throws {QuizImpossibleError} when all generators together can't meet the count.
 */
export function buildQuiz({ sections, bank, corpus, course = NO_COURSE, order = 'FIXED', seed }: QuizRequest): PlacedQuestion[] {
  const random = createRandom(seed);
  const events: EventIndex = new Map(corpus.events.map((event) => [event.slug, event]));
  const slots = toSlots(sections, bank, random);
  const contextAt = (index: number, label: string): DrawContext => {
    const accepted = slots.flatMap(({ question }, other) => (question && other !== index ? [question] : []));
    return {
      corpus: coverLessons(corpus, course, slots[index]?.lessons),
      events,
      accepted,
      random: random.fork(`${label}-${index}`),
    };
  };

  slots.forEach((slot, index) => {
    if (slot.generator) slot.question = drawQuestion(slot.generator, slot.difficulty, contextAt(index, 'slot'))?.question;
  });
  slots.forEach((slot, index) => {
    slot.question ??= drawFallback(slot, contextAt(index, 'fallback'));
  });
  const built = slots.filter(({ question }) => question).length;
  if (built < slots.length) throw new QuizImpossibleError(built, slots.length);
  addMissingKinds(slots, contextAt);
  const questions = slots.flatMap(({ question, points }) => (question ? [{ ...question, points }] : []));
  return order === 'SHUFFLED' ? random.fork('order').shuffle(questions) : questions;
}

/** A place for each question that the sections ask for; empty where one has to be generated or the bank has none. */
function toSlots(sections: readonly QuizSection[], bank: QuizRequest['bank'], random: Random): Slot[] {
  const streams = new Map(sections.map((section, index) => [section, random.fork(`section-${index}`)]));
  const streamOf = (section: QuizSection) => streams.get(section) ?? random;
  const curated = drawCurated(
    sections.filter((section) => !('generator' in section)),
    bank,
    streamOf,
  );
  return sections.flatMap((section) => {
    const { count, points = DEFAULT_POINTS, difficulty = DEFAULT_DIFFICULTY } = section;
    const { generator, lessons } = 'generator' in section ? section : { generator: undefined, lessons: undefined };
    const drawn = 'generator' in section ? [] : (curated.get(section) ?? []);
    return Array.from({ length: count }, (_, index) => {
      const question = drawn[index];
      return {
        generator,
        lessons,
        points,
        difficulty: question?.difficulty ?? difficulty,
        question: question && put(question, streamOf(section)),
      };
    });
  });
}

function put(question: CuratedQuestion, random: Random): QuizQuestion {
  return { ...toQuestion(question, random.fork(question.slug)), item: curatedItem(question.slug) };
}

/**
 * The question of any generator that has the least in common with the quiz, its kind included. Generators whose kinds alone cost more
 * than what was found are not asked.
 */
function drawFallback({ difficulty }: Slot, context: DrawContext): QuizQuestion | undefined {
  const repeats = (kind: QuestionKind) => context.accepted.filter(({ view }) => view.kind === kind).length;
  const candidates = context.random.shuffle(GENERATOR_NAMES).map((name, rank) => ({
    name,
    rank,
    leastPrice: Math.min(...kindsOf(name).map(repeats)),
  }));
  let best: { readonly question: QuizQuestion; readonly price: number; readonly rank: number } | undefined;
  for (const { name, rank, leastPrice } of candidates.sort((a, b) => a.leastPrice - b.leastPrice)) {
    if (best && leastPrice > best.price) break;
    const drawn = drawQuestion(name, difficulty, context);
    const price = drawn ? drawn.cost + repeats(drawn.question.view.kind) : Number.POSITIVE_INFINITY;
    // Of two that cost the same, the one that chance put first.
    if (drawn && (!best || price < best.price || (price === best.price && rank < best.rank)))
      best = { question: drawn.question, price, rank };
  }
  return best?.question;
}

/** The kinds of questions that a generator can make. */
function kindsOf(name: GeneratorName): QuestionKind[] {
  return QUESTION_KINDS.filter((kind) => GENERATORS_OF_KIND[kind]?.includes(name));
}

/** Replaces generated questions of a kind that occurs several times by such of missing kinds, the last ones first. */
function addMissingKinds(slots: readonly Slot[], contextAt: (index: number, label: string) => DrawContext): void {
  for (const kind of QUESTION_KINDS) {
    const counts = countKinds(slots);
    if (counts.size >= Math.min(LEAST_KINDS, slots.length)) return;
    if (!counts.has(kind)) replaceOne(slots, kind, counts, contextAt);
  }
}

function replaceOne(
  slots: readonly Slot[],
  kind: QuestionKind,
  counts: ReadonlyMap<QuestionKind, number>,
  contextAt: (index: number, label: string) => DrawContext,
): void {
  const index = slots.findLastIndex(
    ({ generator, question }) => generator && question && (counts.get(question.view.kind) ?? 0) > 1,
  );
  const slot = slots[index];
  for (const generator of slot ? (GENERATORS_OF_KIND[kind] ?? []) : []) {
    const context = contextAt(index, kind);
    const drawn = slot && drawQuestion(generator, slot.difficulty, context, ({ view }) => view.kind === kind);
    if (!drawn) continue;
    slot.question = drawn.question;
    return;
  }
}

function countKinds(slots: readonly Slot[]): Map<QuestionKind, number> {
  const counts = new Map<QuestionKind, number>();
  for (const { question } of slots) {
    if (question) counts.set(question.view.kind, (counts.get(question.view.kind) ?? 0) + 1);
  }
  return counts;
}
