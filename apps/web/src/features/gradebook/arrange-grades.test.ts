import { readFileSync } from 'node:fs';
import { GRADE_STATES } from '@tumen/domain/gradebook/grade';
import { gradeTable } from '@tumen/domain/gradebook/grade-table';
import { describe, expect, it } from 'vitest';
import type { GradeOfWorkFragment } from '@/graphql/generated/graphql.ts';
import { arrangeGrades, attemptToOpen, averageOf, type GradedStudent } from './arrange-grades.ts';
import { type GradeQuery, readGradeQuery, writeGradeQuery } from './grade-query.ts';

const WORKS = [
  { id: 'quiz', title: 'Quiz', isOpen: true },
  { id: 'later', title: 'Later', isOpen: false },
];

const grade = (scorePercent: number | null, state: GradeOfWorkFragment['state'] = 'HANDED_IN'): GradeOfWorkFragment => ({
  assignment: { id: 'quiz' },
  state,
  best: scorePercent === null ? null : { attemptId: 'best', scorePercent },
  attempts: [],
});
const student = (name: string, ...rest: Parameters<typeof grade>): GradedStudent => ({
  id: name,
  name,
  grades: new Map([
    ['quiz', grade(...rest)],
    ['later', grade(null, 'NOT_STARTED')],
  ]),
});

const STUDENTS = [
  student('Юна', 40),
  student('mina', 100, 'NEEDS_MARKING'),
  student('Ann', null, 'NOT_STARTED'),
  student('민준', 40),
  student('Ben', null, 'WORKING'),
];
const ALL: GradeQuery = { sort: 'name', isDescending: false, show: 'all', find: '' };
const names = (query: Partial<GradeQuery>) => arrangeGrades(STUDENTS, WORKS, { ...ALL, ...query }, 'en').map(({ name }) => name);

describe('the table of grades', () => {
  it('stands by name', () => {
    expect(names({})).toEqual(['Ann', 'Ben', 'mina', 'Юна', '민준']);
    expect(names({ isDescending: true })).toEqual(['민준', 'Юна', 'mina', 'Ben', 'Ann']);
  });

  it('stands by a score, who has none last in both directions, equal ones by name', () => {
    expect(names({ sort: 'quiz' })).toEqual(['Юна', '민준', 'mina', 'Ann', 'Ben']);
    expect(names({ sort: 'quiz', isDescending: true })).toEqual(['mina', 'Юна', '민준', 'Ann', 'Ben']);
  });

  it('shows what waits, and who has not begun what is open', () => {
    expect(names({ show: 'marking' })).toEqual(['mina']);
    expect(names({ show: 'notStarted' })).toEqual(['Ann']);
  });

  it('finds a name however it is written', () => {
    expect(names({ find: ' MIN' })).toEqual(['mina']);
    expect(names({ find: '민준'.normalize('NFD') })).toEqual(['민준']);
    expect(names({ find: 'юна' })).toEqual(['Юна']);
  });

  it('averages the scores that are there', () => {
    expect(averageOf(STUDENTS, 'quiz')).toEqual({ percent: 60, count: 3 });
    expect(averageOf(STUDENTS, 'later')).toBeNull();
  });

  it('leads to the attempt that waits, else to the one that counts, else to the newest', () => {
    const attempts = [
      { attemptId: 'running', submittedAt: null, unmarkedCount: 1 },
      { attemptId: 'waits', submittedAt: '2027-04-20T10:00:00Z', unmarkedCount: 1 },
    ];
    expect(attemptToOpen({ ...grade(50), attempts })).toBe('waits');
    expect(attemptToOpen({ ...grade(50), attempts: attempts.slice(0, 1) })).toBe('best');
    expect(attemptToOpen({ ...grade(null), attempts: attempts.slice(0, 1) })).toBe('running');
    expect(attemptToOpen(grade(null))).toBeNull();
  });

  it('is the same after a reload', () => {
    const query: GradeQuery = { sort: 'quiz', isDescending: true, show: 'marking', find: '민 & 준' };
    expect(readGradeQuery(new URLSearchParams(writeGradeQuery(query)))).toEqual(query);
    expect(writeGradeQuery(ALL)).toBe('');
    expect(readGradeQuery(new URLSearchParams('show=nonsense'))).toEqual(ALL);
  });
});

it.each(['en', 'ko', 'ru'] as const)('says in %s what the files say', (locale) => {
  const messages = JSON.parse(readFileSync(new URL(`../../../messages/${locale}.json`, import.meta.url), 'utf8'));
  for (const state of GRADE_STATES) {
    const students = [{ studentId: '1', name: 'Mina', grades: [{ state, attempts: [], best: null, last: null }] }];
    expect(gradeTable([{ title: 'Quiz' }], students, locale)[1]?.at(-1)).toBe(messages.classes.grades[state]);
  }
});
