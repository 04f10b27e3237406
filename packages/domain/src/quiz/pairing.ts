/** What the kinds share in which each option is given a target: matching and placement. */
import type { LocalizedText } from '../localized-text.ts';
import type { Answer, PublicQuestion, Question, QuestionKey, QuestionOption } from './question.ts';
import { hiddenFrame, type QuestionFrame, shownFrame, withIds } from './question-frame.ts';
import type { Random } from './random.ts';

export type PairingContent = QuestionFrame & {
  readonly pairs: readonly { readonly left: LocalizedText; readonly right: LocalizedText }[];
  /** The right side in the order shown; it may hold more than the pairs need. */
  readonly targets: readonly LocalizedText[];
};

/**
 * Builds a question of pairs. Pairs with the same right side share one target.
 *
 * @throws {Error} when `targets` lacks the right side of a pair.
 */
export function pairingQuestion(
  kind: Extract<PublicQuestion['kind'], 'MATCHING' | 'PLACEMENT'>,
  content: PairingContent,
  random: Random,
): Question {
  const pairs = random.identify(content.pairs);
  const targets = withIds(content.targets, random);
  const options = pairs.map(({ id, item }) => ({ id, text: item.left }));
  return {
    view: { ...shownFrame(content), kind, options: random.shuffle(options), targets },
    key: {
      ...hiddenFrame(content),
      answer: { optionIds: [], pairs: pairs.map(({ id, item }) => ({ optionId: id, targetId: targetId(targets, item.right) })) },
      rationales: [],
    },
  };
}

/** Names the options that have no target yet. */
export function listUnpaired({ options }: PublicQuestion, { pairs }: Answer): string[] {
  const paired = new Set(pairs.map(({ optionId }) => optionId));
  return options.filter(({ id }) => !paired.has(id)).map(({ id }) => `Option "${id}" has no target.`);
}

/**
 * Scores pairs: right pairs / pairs (Moodle, question type Matching).
 *
 * Of several targets for one option the first counts, so that naming them all earns no more than a guess.
 */
export function scorePairs({ answer: right }: QuestionKey, { pairs }: Answer): number {
  if (right.pairs.length === 0) return 0;
  const isMatched = ({ optionId, targetId }: (typeof right.pairs)[number]) =>
    pairs.find((pair) => pair.optionId === optionId)?.targetId === targetId;
  return right.pairs.filter(isMatched).length / right.pairs.length;
}

function targetId(targets: readonly QuestionOption[], text: LocalizedText): string {
  const target = targets.find((candidate) => candidate.text.en === text.en);
  if (!target) throw new Error(`The targets lack "${text.en}"`);
  return target.id;
}
