import type { KindRules } from '../../kind-rules.ts';
import { numericQuestion } from './make.ts';
import { scoreNumeric } from './score.ts';
import type { Curated } from './shape.ts';

export const rules: KindRules<Curated> = {
  answerField: 'number',
  markedBy: 'SERVER',
  scoringNote: {
    en: 'A number within the tolerance earns the full point, any other earns none.',
    ko: '허용 오차 안의 수는 1점, 그 밖의 수는 0점입니다.',
    ru: 'Число в пределах допуска даёт полный балл, любое другое — ноль.',
  },
  put: ({ number, tolerance, unit }, frame) => numericQuestion({ ...frame, number, tolerance, unit }),
  pickView: ({ unit }) => (unit ? { unit } : {}),
  listFaults: (_view, { number }) => (number !== undefined && !Number.isFinite(number) ? ['The number must be finite.'] : []),
  listGaps: (_view, { number }) => (number === undefined ? ['Give a number.'] : []),
  score: ({ key }, answer) => scoreNumeric(key, answer),
  alsoRight: (key, { number }) => (number === undefined ? [] : [{ ...key, answer: { ...key.answer, number } }]),
};
