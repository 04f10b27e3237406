import { type CuratedSection, type Difficulty, GENERATOR_NAMES, type GeneratorName, type QuizSection } from './blueprint.ts';
import type { Corpus } from './corpus.ts';
import { type CuratedQuestion, toQuestion } from './curated.ts';
import { type DrawContext, type DrawnQuestion, drawQuestion } from './draw-question.ts';
import { GENERATORS_OF_KIND } from './generators/generators.ts';
import type { EventIndex } from './interference.ts';
import { QUESTION_KINDS, type QuestionKind } from './question.ts';
import { curatedItem, type QuizQuestion } from './quiz-question.ts';
import { createRandom, type Random } from './random.ts';

const DEFAULT_DIFFICULTY: Difficulty = 2;
const LEAST_KINDS = 4;

export type QuizRequest = {
  readonly sections: readonly QuizSection[];
  /** Practice questions by the slug of their lesson. */
  readonly curated: ReadonlyMap<string, readonly CuratedQuestion[]>;
  readonly corpus: Corpus;
  readonly seed: string;
};

/** The content does not carry as many questions as the blueprint asks for. */
export class QuizImpossibleError extends Error {
  override readonly name = 'QuizImpossibleError';

  constructor(built: number, wished: number) {
    super(
      `The content carries ${built} of the ${wished} questions of this quiz. ` +
        'Widen the scope of its lesson, write more practice questions or lower the counts of its sections.',
    );
  }
}

/** What stands, or is to stand, at one place of the quiz. */
type Slot = {
  readonly generator: GeneratorName | undefined;
  readonly difficulty: Difficulty;
  question: QuizQuestion | undefined;
};

/**
 * Builds the questions of a quiz in the order of its sections. The same request gives the same questions.
 *
 * Curated questions are placed first; each generated one then keeps away from what the quiz already asks. Where a generator has
 * nothing sound, or a lesson too few questions, another generator steps in. The quiz has four kinds of questions, or as many as
 * it can have.
 *
 * @throws {QuizImpossibleError} when all generators together can't meet the count.
 */
export function buildQuiz({ sections, curated, corpus, seed }: QuizRequest): QuizQuestion[] {
  const random = createRandom(seed);
  const events: EventIndex = new Map(corpus.events.map((event) => [event.slug, event]));
  const slots = sections.flatMap((section, index) => toSlots(section, curated, random.fork(`section-${index}`)));
  const contextAt = (index: number, label: string): DrawContext => {
    const accepted = slots.flatMap(({ question }, other) => (question && other !== index ? [question] : []));
    return { corpus, events, accepted, random: random.fork(`${label}-${index}`) };
  };

  slots.forEach((slot, index) => {
    if (slot.generator) slot.question = drawQuestion(slot.generator, slot.difficulty, contextAt(index, 'slot'))?.question;
  });
  slots.forEach((slot, index) => {
    slot.question ??= drawFallback(slot, contextAt(index, 'fallback'));
  });
  const questions = slots.flatMap(({ question }) => question ?? []);
  if (questions.length < slots.length) throw new QuizImpossibleError(questions.length, slots.length);
  addMissingKinds(slots, contextAt);
  return slots.flatMap(({ question }) => question ?? []);
}

function toSlots(section: QuizSection, curated: QuizRequest['curated'], random: Random): Slot[] {
  if ('curated' in section) return curatedSlots(section, curated.get(section.curated) ?? [], random);
  const { generator, count, difficulty = DEFAULT_DIFFICULTY } = section;
  return Array.from({ length: count }, () => ({ generator, difficulty, question: undefined }));
}

/** Places for curated questions of a lesson, kinds not yet drawn first; empty ones for those that the lesson lacks. */
function curatedSlots({ count, questions }: CuratedSection, ofLesson: readonly CuratedQuestion[], random: Random): Slot[] {
  const left = random.shuffle(questions ? ofLesson.filter(({ slug }) => questions.includes(slug)) : ofLesson);
  const drawn: CuratedQuestion[] = [];
  while (drawn.length < count && left.length > 0) {
    const fresh = left.findIndex(({ kind }) => drawn.every((other) => other.kind !== kind));
    drawn.push(...left.splice(Math.max(0, fresh), 1));
  }
  return Array.from({ length: count }, (_, index) => {
    const question = drawn[index];
    return {
      generator: undefined,
      difficulty: question?.difficulty ?? DEFAULT_DIFFICULTY,
      question: question && { ...toQuestion(question, random.fork(question.slug)), item: curatedItem(question.slug) },
    };
  });
}

/** The question of any generator that has the least in common with the quiz, its kind included. */
function drawFallback({ difficulty }: Slot, context: DrawContext): QuizQuestion | undefined {
  const kinds = context.accepted.map(({ view }) => view.kind);
  const price = ({ question, cost }: DrawnQuestion) => cost + kinds.filter((kind) => kind === question.view.kind).length;
  const drawn = context.random.shuffle(GENERATOR_NAMES).flatMap((name) => drawQuestion(name, difficulty, context) ?? []);
  return drawn.sort((a, b) => price(a) - price(b))[0]?.question;
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
  for (const generator of slot ? GENERATORS_OF_KIND[kind] : []) {
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
