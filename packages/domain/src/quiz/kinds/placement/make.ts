import type { LocalizedText } from '../../../localized-text.ts';
import { pairingQuestion } from '../../pairing.ts';
import type { Question } from '../../question.ts';
import type { QuestionFrame } from '../../question-frame.ts';
import type { Random } from '../../random.ts';

export type PlacementContent = QuestionFrame & {
  /** Labels in the order of time. */
  readonly periods: readonly LocalizedText[];
  readonly items: readonly { readonly text: LocalizedText; readonly period: LocalizedText }[];
};

/**
 * Builds a placement: events to be put into periods, which keep the order of time.
 *
 * @throws {Error} when an item belongs to none of the periods.
 */
export function placementQuestion({ periods, items, ...frame }: PlacementContent, random: Random): Question {
  const pairs = items.map(({ text, period }) => ({ left: text, right: period }));
  return pairingQuestion('PLACEMENT', { ...frame, pairs, targets: periods }, random);
}
