import { asItStands, type KindPaper } from '../../paper/kind-paper.ts';

export const paper: KindPaper = {
  task: { en: 'Write a number.', ko: '알맞은 수를 쓰시오.', ru: 'Впишите число.' },
  reorder: asItStands,
  parts: ({ unit }, text) => [{ type: 'blanks', blanks: [{ label: '', unit: unit ? text(unit) : '' }] }],
  key: ({ key: { answer, tolerance = 0 } }, _text, locale) => {
    const format = new Intl.NumberFormat(locale).format;
    return `${format(answer.number ?? 0)}${tolerance > 0 ? ` ± ${format(tolerance)}` : ''}`;
  },
  right: ({ view, key }, text, locale) => [
    `${new Intl.NumberFormat(locale).format(key.answer.number ?? 0)} ${view.unit ? text(view.unit) : ''}`.trim(),
  ],
};
