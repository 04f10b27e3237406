import { type PairingContent, pairingQuestion } from '../../pairing.ts';
import type { Question } from '../../question.ts';
import type { Random } from '../../random.ts';

/** Builds a matching. The right sides that the pairs need are shown once each, shuffled. */
export function matchingQuestion(content: Omit<PairingContent, 'targets'>, random: Random): Question {
  const rights = content.pairs.map(({ right }) => right);
  const needed = rights.filter((right, index) => rights.findIndex(({ en }) => en === right.en) === index);
  return pairingQuestion('MATCHING', { ...content, targets: random.shuffle(needed) }, random);
}
