import { asItStands, type KindPaper } from '../../paper/kind-paper.ts';
import type { Question } from '../../question.ts';
import type { KnownAnswer } from './shape.ts';

export const paper: KindPaper = {
  task: { en: 'Write a word or a name.', ko: '낱말이나 이름을 쓰시오.', ru: 'Впишите слово или имя.' },
  reorder: asItStands,
  parts: () => [{ type: 'blanks', blanks: [{ label: '', unit: '' }] }],
  key: (question, _text, locale) => spellings(earning(question)[0], locale)[0] ?? '',
  right: (question, _text, locale) =>
    earning(question).map((answer) => {
      const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(answer.fraction);
      return `${spellings(answer, locale).join(' / ')} (${percent})`;
    }),
};

/** The best first. */
function earning({ key: { knownAnswers = [] } }: Question): KnownAnswer[] {
  return knownAnswers.filter(({ fraction }) => fraction > 0);
}

function spellings(answer: KnownAnswer | undefined, locale: 'en' | 'ko' | 'ru'): readonly string[] {
  return answer?.accept[locale] ?? answer?.accept.en ?? [];
}
