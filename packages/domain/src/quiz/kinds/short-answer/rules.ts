import type { KindRules } from '../../kind-rules.ts';
import { shortAnswerQuestion } from './make.ts';
import { foldAnswer, scoreShortAnswer } from './score.ts';
import type { Curated } from './shape.ts';

/** A short answer is a word or a name; more is pasted by mistake or in bad faith. */
const MOST_CHARACTERS = 200;

export const rules: KindRules<Curated> = {
  answerField: 'text',
  markedBy: 'SERVER',
  scoringNote: {
    en: 'An accepted answer earns the full point, a partly right one a part of it. Capitals, spaces and accents do not matter.',
    ko: '인정되는 답은 1점, 일부만 맞는 답은 그 일부를 받습니다. 대소문자, 띄어쓰기, 부호는 상관없습니다.',
    ru: 'Принимаемый ответ даёт полный балл, отчасти верный — его часть. Регистр, пробелы и диакритика не важны.',
  },
  put: ({ answers }, frame) => shortAnswerQuestion({ ...frame, answers }),
  pickView: () => ({}),
  listFaults: (_view, { text = '' }) =>
    text.length > MOST_CHARACTERS ? [`The text has more than ${MOST_CHARACTERS} characters.`] : [],
  listGaps: (_view, { text = '' }) => (foldAnswer(text) === '' ? ['Write an answer.'] : []),
  score: ({ key }, answer) => scoreShortAnswer(key, answer),
  alsoRight: (key, { text = '' }) => [
    {
      ...key,
      // Before those that are known: a mistake that has an explanation may be the answer after all.
      knownAnswers: [{ accept: { en: [text] }, fraction: 1, rationale: { en: '' } }, ...(key.knownAnswers ?? [])],
    },
  ],
};
