import type { KindRules } from '../../kind-rules.ts';
import { essayQuestion } from './make.ts';
import type { Curated } from './shape.ts';

/** Far beyond the longest essay asked for; it keeps a row of the database small. */
const MOST_CHARACTERS = 20_000;

export const rules: KindRules<Curated> = {
  answerField: 'text',
  markedBy: 'TEACHER',
  scoringNote: {
    en: 'A teacher marks each criterion of the rubric; the points are added and divided by the highest possible sum.',
    ko: '교사가 채점 기준마다 점수를 매기며, 그 합을 만점으로 나눕니다.',
    ru: 'Преподаватель оценивает работу по каждому критерию; сумма баллов делится на наибольшую возможную.',
  },
  put: ({ words, criteria, model }, frame) => essayQuestion({ ...frame, words, criteria, model }),
  pickView: ({ words, criteria }) => ({ ...(words && { words }), ...(criteria && { criteria }) }),
  listFaults: (_view, { text = '' }) =>
    text.length > MOST_CHARACTERS ? [`The text has more than ${MOST_CHARACTERS} characters.`] : [],
  listGaps: (_view, { text = '' }) => (text.trim() === '' ? ['Write an answer.'] : []),
  score: () => null,
};
