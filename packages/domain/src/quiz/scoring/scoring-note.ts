import type { Locale } from '../../localized-text.ts';
import type { QuestionKind } from '../question.ts';

const NOTES: Record<QuestionKind, Record<Locale, string>> = {
  SINGLE_CHOICE: {
    en: 'The right option earns the full point, any other earns none.',
    ko: '맞는 선택지를 고르면 1점, 그 밖에는 0점입니다.',
    ru: 'Верный вариант даёт полный балл, любой другой — ноль.',
  },
  MULTIPLE_RESPONSE: {
    en: 'The share of the right options that you ticked, minus the share of the wrong ones, but never below zero.',
    ko: '맞는 선택지 가운데 고른 비율에서 틀린 선택지 가운데 고른 비율을 뺍니다. 0점보다 낮아지지는 않습니다.',
    ru: 'Доля отмеченных верных вариантов минус доля отмеченных неверных, но не меньше нуля.',
  },
  ORDERING: {
    en: 'The share of all pairs of items that you put in the right order.',
    ko: '항목을 둘씩 짝지었을 때 앞뒤 순서가 맞는 짝의 비율입니다.',
    ru: 'Доля всех пар элементов, которые стоят в правильном порядке.',
  },
  MATCHING: {
    en: 'The number of right pairs divided by the number of all pairs.',
    ko: '맞게 연결한 짝의 수를 전체 짝의 수로 나눈 값입니다.',
    ru: 'Число верных пар, делённое на число всех пар.',
  },
  NUMERIC: {
    en: 'A number within the tolerance earns the full point, any other earns none.',
    ko: '허용 오차 안의 수는 1점, 그 밖의 수는 0점입니다.',
    ru: 'Число в пределах допуска даёт полный балл, любое другое — ноль.',
  },
};

/** States for the student, in one sentence, how answers of a kind are scored. */
export function scoringNote(kind: QuestionKind): Record<Locale, string> {
  return NOTES[kind];
}
