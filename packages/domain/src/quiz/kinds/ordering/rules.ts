import type { KindRules } from '../../kind-rules.ts';
import { orderingQuestion } from './make.ts';
import { scoreOrdering } from './score.ts';
import type { Curated } from './shape.ts';

export const rules: KindRules<Curated> = {
  answerField: 'optionIds',
  markedBy: 'SERVER',
  scoringNote: {
    en: 'The share of all pairs of items that you put in the right order.',
    ko: '항목을 둘씩 짝지었을 때 앞뒤 순서가 맞는 짝의 비율입니다.',
    ru: 'Доля всех пар элементов, которые стоят в правильном порядке.',
  },
  put: ({ items }, frame, random) => orderingQuestion({ ...frame, items: items.map(({ text }) => text) }, random),
  pickView: () => ({}),
  listFaults: () => [],
  listGaps: ({ options }, { optionIds }) =>
    options.filter(({ id }) => !optionIds.includes(id)).map(({ id }) => `The order lacks the item "${id}".`),
  score: ({ key }, answer) => scoreOrdering(key, answer),
};
