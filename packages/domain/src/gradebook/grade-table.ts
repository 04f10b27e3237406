import type { Locale } from '../localized-text.ts';
import type { Grade, GradeState } from './grade.ts';

export type StudentGrades = {
  /** Different for every student, the same in every export. */
  readonly studentId: string;
  readonly name: string;
  /** In the order of the works. */
  readonly grades: readonly Grade[];
};
export type TitledWork = { readonly title: string };

type Words = { readonly student: string; readonly id: string; readonly score: string; readonly state: string } & Record<
  GradeState,
  string
>;

const WORDS: Record<Locale, Words> = {
  en: {
    student: 'Student',
    id: 'Student id',
    score: 'score, %',
    state: 'state',
    NOT_STARTED: 'not started',
    WORKING: 'working',
    NEEDS_MARKING: 'needs marking',
    LATE: 'handed in after closing',
    HANDED_IN: 'handed in',
  },
  ko: {
    student: '학생',
    id: '학생 식별자',
    score: '점수(%)',
    state: '상태',
    NOT_STARTED: '시작 전',
    WORKING: '푸는 중',
    NEEDS_MARKING: '채점 필요',
    LATE: '마감 후 제출',
    HANDED_IN: '제출함',
  },
  ru: {
    student: 'Ученик',
    id: 'Код ученика',
    score: 'результат, %',
    state: 'состояние',
    NOT_STARTED: 'не начато',
    WORKING: 'в работе',
    NEEDS_MARKING: 'нужна проверка',
    LATE: 'сдано после закрытия',
    HANDED_IN: 'сдано',
  },
};

/**
 * The grades of a class as a table: a row for each student, two columns for each work, the score that counts and how far the student is.
 * An empty cell is a score that does not exist; it is not 0.
 */
export function gradeTable(
  works: readonly TitledWork[],
  students: readonly StudentGrades[],
  locale: Locale,
): (string | number | undefined)[][] {
  const words = WORDS[locale];
  const head = [
    words.student,
    words.id,
    ...works.flatMap(({ title }) => [`${title}: ${words.score}`, `${title}: ${words.state}`]),
  ];
  const rows = students.map(({ name, studentId, grades }) => [
    name,
    studentId,
    ...grades.flatMap(({ best, state }) => [best?.scorePercent, words[state]]),
  ]);
  return [head, ...rows];
}
