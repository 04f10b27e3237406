import type { Locale } from '../../localized-text.ts';

type PaperWords = {
  readonly variant: (name: string) => string;
  readonly name: string;
  readonly class: string;
  readonly date: string;
  readonly score: string;
  readonly points: (points: number) => string;
  readonly rubric: string;
  readonly keySheet: string;
  readonly keepFromStudents: string;
  readonly question: string;
  readonly totalPoints: (points: number) => string;
  readonly right: string;
  readonly scoring: string;
  readonly why: string;
  readonly sources: string;
  readonly seed: string;
};

/** The words around the questions. */
export const PAPER_WORDS: Readonly<Record<Locale, PaperWords>> = {
  en: {
    variant: (name) => `Variant ${name}`,
    name: 'Name',
    class: 'Class',
    date: 'Date',
    score: 'Points',
    points: (points) => `${points} ${points === 1 ? 'point' : 'points'}`,
    rubric: 'Rubric',
    keySheet: 'Key sheet',
    keepFromStudents: 'For the teacher only.',
    question: 'Question',
    totalPoints: (points) => `${points} ${points === 1 ? 'point' : 'points'} in all.`,
    right: 'Right',
    scoring: 'Scoring',
    why: 'Why',
    sources: 'Sources',
    seed: 'Seed',
  },
  ko: {
    variant: (name) => `${name}형`,
    name: '이름',
    class: '반',
    date: '날짜',
    score: '점수',
    points: (points) => `${points}점`,
    rubric: '채점 기준',
    keySheet: '정답표',
    keepFromStudents: '교사용.',
    question: '문항',
    totalPoints: (points) => `총 ${points}점.`,
    right: '정답',
    scoring: '채점 방법',
    why: '해설',
    sources: '출처',
    seed: '시드',
  },
  ru: {
    variant: (name) => `Вариант ${name}`,
    name: 'Фамилия, имя',
    class: 'Класс',
    date: 'Дата',
    score: 'Баллы',
    points: (points) => `${points} ${russianPoints(points)}`,
    rubric: 'Критерии оценки',
    keySheet: 'Лист ключей',
    keepFromStudents: 'Только для преподавателя.',
    question: 'Вопрос',
    totalPoints: (points) => `Всего ${points} ${russianPoints(points)}.`,
    right: 'Верно',
    scoring: 'Оценивание',
    why: 'Пояснение',
    sources: 'Источники',
    seed: 'Код вариантов',
  },
};

const RUSSIAN_POINTS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'балл', few: 'балла', many: 'баллов' };

function russianPoints(points: number): string {
  return RUSSIAN_POINTS[new Intl.PluralRules('ru').select(points)] ?? 'балла';
}
