import type { KindRules } from '../../kind-rules.ts';
import { singleChoiceQuestion } from './make.ts';
import { scoreSingleChoice } from './score.ts';
import type { Curated } from './shape.ts';

export const rules: KindRules<Curated> = {
  answerField: 'optionIds',
  markedBy: 'SERVER',
  scoringNote: {
    en: 'The right option earns the full point, any other earns none.',
    ko: '맞는 선택지를 고르면 1점, 그 밖에는 0점입니다.',
    ru: 'Верный вариант даёт полный балл, любой другой — ноль.',
  },
  put: ({ options }, frame, random) => singleChoiceQuestion({ ...frame, options }, random),
  pickView: () => ({}),
  listFaults: (_view, { optionIds }) => (optionIds.length > 1 ? ['Choose one option only.'] : []),
  listGaps: (_view, { optionIds }) => (optionIds.length === 0 ? ['Choose an option.'] : []),
  score: ({ key }, answer) => scoreSingleChoice(key, answer),
  alsoRight: (key, { optionIds }) => optionIds.map((id) => ({ ...key, answer: { ...key.answer, optionIds: [id] } })),
};
