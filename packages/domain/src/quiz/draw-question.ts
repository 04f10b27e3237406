import type { Difficulty, GeneratorName } from './blueprint.ts';
import type { Corpus } from './corpus.ts';
import { GENERATORS } from './generators/generators.ts';
import { commonGround, type EventIndex, excludeEachOther } from './interference.ts';
import type { Question } from './question.ts';
import type { Random } from './random.ts';

/** How often a generator may try: first without the events that the quiz already asks about, then with them. */
const TRIES_APART = 5;
const TRIES = 8;

export type DrawContext = {
  readonly corpus: Corpus;
  readonly events: EventIndex;
  /** The questions that already stand in the quiz. */
  readonly accepted: readonly Question[];
  readonly random: Random;
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
): Question | null {
  const { corpus, events, accepted, random } = context;
  const asked = new Set(accepted.flatMap(({ key }) => key.events));
  const apart: Corpus = { ...corpus, scope: new Set([...corpus.scope].filter((slug) => !asked.has(slug))) };
  let best: { readonly question: Question; readonly cost: number } | undefined;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const stream = random.fork(`${generator}/${attempt}`);
    const question = GENERATORS[generator](attempt < TRIES_APART ? apart : corpus, stream, { difficulty });
    const isUsable = question && isWanted(question) && accepted.every((other) => !excludeEachOther(question, other, events));
    if (!isUsable) continue;
    const cost = accepted.reduce((sum, other) => sum + commonGround(question, other, events), 0);
    if (cost === 0) return question;
    if (!best || cost < best.cost) best = { question, cost };
  }
  return best?.question ?? null;
}
