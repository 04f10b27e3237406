import type { KindRules } from '../../kind-rules.ts';
import { multipleResponseQuestion } from './make.ts';
import { scoreMultipleResponse } from './score.ts';
import type { Curated } from './shape.ts';

export const rules: KindRules<Curated> = {
  answerField: 'optionIds',
  markedBy: 'SERVER',
  scoringNote: {
    en: 'The share of the right options that you ticked, minus the share of the wrong ones, but never below zero.',
    ko: '맞는 선택지 가운데 고른 비율에서 틀린 선택지 가운데 고른 비율을 뺍니다. 0점보다 낮아지지는 않습니다.',
    ru: 'Доля отмеченных верных вариантов минус доля отмеченных неверных, но не меньше нуля.',
  },
  put: ({ options }, frame, random) => multipleResponseQuestion({ ...frame, options }, random),
  pickView: () => ({}),
  listFaults: () => [],
  listGaps: (_view, { optionIds }) => (optionIds.length === 0 ? ['Choose at least one option.'] : []),
  score: ({ view, key }, answer) => scoreMultipleResponse(view, key, answer),
  alsoRight: (key, { optionIds }) => [
    { ...key, answer: { ...key.answer, optionIds: [...new Set([...key.answer.optionIds, ...optionIds])] } },
  ],
};
