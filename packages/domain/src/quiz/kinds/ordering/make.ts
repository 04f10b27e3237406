import type { LocalizedText } from '../../../localized-text.ts';
import type { Question } from '../../question.ts';
import { hiddenFrame, type QuestionFrame, shownFrame, withIds } from '../../question-frame.ts';
import type { Random } from '../../random.ts';

/** `items` are in the right order and at least two. */
export type OrderingContent = QuestionFrame & { readonly items: readonly LocalizedText[] };

/** Builds an ordering. Its items are never shown in the right order already. */
export function orderingQuestion(content: OrderingContent, random: Random): Question {
  const ordered = withIds(content.items, random);
  const shuffled = random.shuffle(ordered);
  const isInOrder = shuffled.every((option, index) => option === ordered[index]);
  return {
    view: { ...shownFrame(content), kind: 'ORDERING', options: isInOrder ? shuffled.reverse() : shuffled, targets: [] },
    key: { ...hiddenFrame(content), answer: { optionIds: ordered.map(({ id }) => id), pairs: [] }, rationales: [] },
  };
}
