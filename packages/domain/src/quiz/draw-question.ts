import type { Difficulty, GeneratorName } from './blueprint.ts';
import type { Corpus } from './corpus.ts';
import { GENERATORS } from './generators/generators.ts';
import { commonGround, type EventIndex, excludeEachOther } from './interference.ts';
import type { Question } from './question.ts';
import { generatorItem, type QuizQuestion } from './quiz-question.ts';
import type { Random } from './random.ts';

/** How often a generator may try: first without the events that the quiz already asks about, then with them. */
const TRIES_APART = 5;
const TRIES = 8;

/** Sharing some sources is no reason to look further. */
const GOOD_ENOUGH_COST = 0.5;

export type DrawContext = {
  readonly corpus: Corpus;
  readonly events: EventIndex;
  /** The questions that already stand in the quiz. */
  readonly accepted: readonly Question[];
  readonly random: Random;
};

export type DrawnQuestion = {
  readonly question: QuizQuestion;
  /** What it has in common with the questions of the quiz; 0 is best. */
  readonly cost: number;
};

/**
 * Draws a question from a generator that has as little as possible in common with those of the quiz.
 *
 * @returns Null when the generator has none that can stand beside them.
 */
export function drawQuestion(
  generator: GeneratorName,
  difficulty: Difficulty,
  context: DrawContext,
  isWanted: (question: Question) => boolean = () => true,
): DrawnQuestion | null {
  const { corpus, events, accepted, random } = context;
  const avoid = new Set(accepted.flatMap(({ key }) => key.events));
  const apart: Corpus = { ...corpus, scope: new Set([...corpus.scope].filter((slug) => !avoid.has(slug))) };
  let best: DrawnQuestion | null = null;
  for (let attempt = 0; attempt < TRIES && (best?.cost ?? Number.POSITIVE_INFINITY) > GOOD_ENOUGH_COST; attempt += 1) {
    const stream = random.fork(`${generator}/${attempt}`);
    const question =
      attempt < TRIES_APART
        ? GENERATORS[generator](apart, stream, { difficulty, avoid })
        : GENERATORS[generator](corpus, stream, { difficulty });
    if (!question || !isWanted(question) || accepted.some((other) => excludeEachOther(question, other, events))) continue;
    const cost = accepted.reduce((sum, other) => sum + commonGround(question, other, events), 0);
    if (best === null || cost < best.cost) best = { question: { ...question, item: generatorItem(generator) }, cost };
  }
  return best;
}
