import { describe, expect, it } from 'vitest';
import { type AttemptScore, gradeOf } from './grade.ts';

const at = (time: string) => new Date(`2027-04-20T${time}Z`);
const CLOSING = at('10:00');

const attempt = (attemptId: string, started: string, rest: Partial<AttemptScore> = {}): AttemptScore => ({
  attemptId,
  status: 'SUBMITTED',
  startedAt: at(started),
  deadlineAt: null,
  pausedAt: null,
  submittedAt: at('09:50'),
  earnedPoints: 5,
  maxPoints: 10,
  scorePercent: 50,
  unmarkedCount: 0,
  ...rest,
});
const running = (id: string, started: string) => attempt(id, started, { status: 'IN_PROGRESS', submittedAt: null });
const grade = (...attempts: AttemptScore[]) => gradeOf(attempts, CLOSING, at('09:55'));

describe('the state of a grade', () => {
  it.each([
    ['NOT_STARTED', []],
    ['WORKING', [running('a', '09:00')]],
    ['WORKING', [attempt('a', '09:00'), running('b', '09:30')]],
    ['HANDED_IN', [attempt('a', '09:00')]],
    ['HANDED_IN', [attempt('a', '09:00', { submittedAt: CLOSING })]],
    ['LATE', [attempt('a', '09:00', { submittedAt: at('10:01') })]],
    ['NEEDS_MARKING', [attempt('a', '09:00', { unmarkedCount: 1, submittedAt: at('10:01') }), running('b', '09:30')]],
  ] as const)('is %s', (state, attempts) => {
    expect(grade(...attempts).state).toBe(state);
  });

  it('is never late where nothing closes', () => {
    expect(gradeOf([attempt('a', '09:00', { submittedAt: at('23:00') })], null, at('23:30')).state).toBe('HANDED_IN');
  });
});

it('counts the best attempt, and of equal ones the newest', () => {
  const attempts = [
    attempt('first', '09:00', { scorePercent: 80 }),
    attempt('second', '09:10', { scorePercent: 80 }),
    attempt('third', '09:20'),
    running('fourth', '09:30'),
  ];
  expect(grade(...attempts)).toMatchObject({ best: { attemptId: 'second' }, last: { attemptId: 'third' } });
});
