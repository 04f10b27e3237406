import { expect, it } from 'vitest';
import { attemptsLeft, averagePercent, isClosed, isDone, isHandedIn } from './assignment-state.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const RULES = { timeLimit: null, attemptsAllowed: 2, closesAt: '2026-11-24T09:00:00Z', feedbackPolicy: 'AT_ONCE' } as const;
const SUBMITTED = { status: 'SUBMITTED' } as const;
const RUNNING = { status: 'IN_PROGRESS' } as const;
const assigned = (
  viewerAttempts: (typeof SUBMITTED | typeof RUNNING)[],
  rules: Partial<typeof RULES | { closesAt: string }> = {},
) => ({
  closesAt: null,
  viewerRules: { ...RULES, ...rules },
  viewerAttempts,
});

it('counts the attempts that are left, and gives no number where there is no limit', () => {
  expect(attemptsLeft(assigned([]))).toBe(2);
  expect(attemptsLeft(assigned([SUBMITTED, RUNNING]))).toBe(0);
  expect(attemptsLeft({ ...assigned([]), viewerRules: { ...RULES, attemptsAllowed: null } })).toBeNull();
});

it('closes at the end of this student, at that very moment', () => {
  expect(isClosed(assigned([]), NOW)).toBe(false);
  expect(isClosed(assigned([], { closesAt: '2026-11-23T09:00:00Z' }), NOW)).toBe(true);
});

it('is due until something was handed in, and again while an attempt goes on', () => {
  expect(isDone(assigned([]), NOW)).toBe(false);
  expect(isDone(assigned([SUBMITTED]), NOW)).toBe(true);
  expect(isDone(assigned([RUNNING, SUBMITTED]), NOW)).toBe(false);
  expect(isDone(assigned([], { closesAt: '2026-11-22T09:00:00Z' }), NOW)).toBe(true);
});

it('counts as handed in what was handed in once, whatever goes on since', () => {
  expect(isHandedIn(assigned([RUNNING]))).toBe(false);
  expect(isHandedIn(assigned([RUNNING, SUBMITTED]))).toBe(true);
});

it('averages the best of what is released, each quiz once', () => {
  const scored = (...percents: (number | null)[]) => ({
    viewerAttempts: percents.map((scorePercent) => ({ result: scorePercent === null ? null : { scorePercent } })),
  });
  expect(averagePercent([scored(), scored(null)])).toBeNull();
  expect(averagePercent([scored(40, 80, null), scored(60), scored(null)])).toBe(70);
});
