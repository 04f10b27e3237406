/** What the two kinds of choice share on paper. */
import { inNumericOrder } from '../choice.ts';
import type { KindPaper } from './kind-paper.ts';
import { letterAt } from './paper-model.ts';

export const choicePaper: Omit<KindPaper, 'task'> = {
  reorder: ({ view, key }, random) => ({
    view: { ...view, options: inNumericOrder(view.options) ?? random.shuffle(view.options) },
    key,
  }),
  parts: ({ options }, text) => [{ type: 'options', mark: 'BOX', items: options.map((option) => text(option.text)) }],
  key: ({ view, key }) =>
    view.options.flatMap(({ id }, index) => (key.answer.optionIds.includes(id) ? [letterAt(index)] : [])).join(', '),
  right: ({ view, key }, text) =>
    view.options.filter(({ id }) => key.answer.optionIds.includes(id)).map((option) => text(option.text)),
};
