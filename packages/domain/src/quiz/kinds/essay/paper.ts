import { asItStands, type KindPaper } from '../../paper/kind-paper.ts';

/** How many words of a hand stand on a line, and how many lines a question gets at most. */
const WORDS_A_LINE = 8;
const MOST_LINES = 40;
const DEFAULT_WORDS = 200;

export const paper: KindPaper = {
  task: {
    en: 'Write a text of your own. It is marked by the rubric.',
    ko: '자신의 글을 쓰시오. 채점 기준에 따라 채점한다.',
    ru: 'Напишите свой текст. Он оценивается по критериям.',
  },
  reorder: asItStands,
  parts: ({ criteria = [], words }, text) => [
    {
      type: 'rubric',
      criteria: criteria.map(({ title, levels }) => ({
        title: text(title),
        levels: levels.map((level) => ({ points: level.points, text: text(level.text) })),
      })),
    },
    { type: 'ruled', lines: Math.min(MOST_LINES, Math.ceil((words?.max ?? DEFAULT_WORDS) / WORDS_A_LINE)) },
  ],
  key: () => '—',
  right: ({ key: { model } }, text) => (model ? [text(model)] : []),
};
