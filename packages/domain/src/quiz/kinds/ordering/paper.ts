import { type KindPaper, reorderOptions } from '../../paper/kind-paper.ts';
import type { Question } from '../../question.ts';

/** The key reads "2 1 3": what is written before the items, from top to bottom. */
export const paper: KindPaper = {
  task: {
    en: 'Number the items in the right order, from 1.',
    ko: '순서에 맞게 1부터 번호를 쓰시오.',
    ru: 'Пронумеруйте пункты в правильном порядке, начиная с 1.',
  },
  reorder: (question, random) => {
    const reordered = reorderOptions(question, random);
    const isInOrder = placesOf(reordered).every((place, index) => place === index + 1);
    return isInOrder ? { ...reordered, view: { ...reordered.view, options: reordered.view.options.toReversed() } } : reordered;
  },
  parts: ({ options }, text) => [{ type: 'options', mark: 'NUMBER', items: options.map((option) => text(option.text)) }],
  key: (question) => placesOf(question).join(' '),
  right: ({ view, key }, text) =>
    key.answer.optionIds.flatMap((id, index) =>
      view.options.filter((option) => option.id === id).map((option) => `${index + 1}. ${text(option.text)}`),
    ),
};

/** By option as shown: its place in the right order, from 1. */
function placesOf({ view, key }: Question): number[] {
  return view.options.map(({ id }) => key.answer.optionIds.indexOf(id) + 1);
}
