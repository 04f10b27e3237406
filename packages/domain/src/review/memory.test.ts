import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf, intervalDays, type Memory, recallProbability, reviewMemory, startMemory } from './memory.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const START = new Date('2026-03-01T09:00:00Z');
const after = (from: Date, milliseconds: number) => new Date(from.getTime() + milliseconds);

/** The published values of FSRS-6 with its default parameters. */
describe('the published values', () => {
  const first = startMemory('GOOD', START);

  it('starts a first right answer with its stability, difficulty and interval', () => {
    expect(first.stability).toBeCloseTo(2.3065, 4);
    expect(first.difficulty).toBeCloseTo(2.1181, 4);
    expect(intervalDays(first.stability)).toBe(2);
  });

  it('gives a stability of 8.2956, that of a first easy answer, eight days', () => {
    expect(intervalDays(8.2956)).toBe(8);
  });

  it('grows after a right answer two days later', () => {
    const at = after(START, 2 * DAY);
    expect(recallProbability(first, at)).toBeCloseTo(0.9095, 4);
    const second = reviewMemory(first, 'GOOD', at);
    expect(second.stability).toBeCloseTo(10.964, 3);
    expect(second.dueAt).toEqual(after(at, 11 * DAY));
  });

  it('shrinks after a wrong answer two days later', () => {
    expect(reviewMemory(first, 'AGAIN', after(START, 2 * DAY)).stability).toBeCloseTo(0.6076, 4);
  });
});

it('asks a wrong answer again after one minute, then after ten, then after a day, then ever later', () => {
  let memory = startMemory('AGAIN', START);
  const waits: number[] = [];
  for (let review = 0; review < 7; review += 1) {
    waits.push(memory.dueAt.getTime() - memory.reviewedAt.getTime());
    memory = reviewMemory(memory, 'GOOD', memory.dueAt);
  }
  expect(waits).toEqual([MINUTE, 10 * MINUTE, DAY, 2 * DAY, 7 * DAY, 19 * DAY, 48 * DAY]);
  expect(memory).toMatchObject({ state: 'REVIEW', reviews: 8, lapses: 0 });
});

it('asks what was forgotten again after ten minutes and counts the lapse', () => {
  const known = reviewMemory(reviewMemory(startMemory('AGAIN', START), 'GOOD', after(START, DAY)), 'GOOD', after(START, 2 * DAY));
  const forgotten = reviewMemory(known, 'AGAIN', known.dueAt);
  expect(forgotten).toMatchObject({ state: 'RELEARNING', lapses: 1, dueAt: after(known.dueAt, 10 * MINUTE) });
  expect(reviewMemory(forgotten, 'GOOD', forgotten.dueAt).state).toBe('REVIEW');
});

it('takes a partly right answer for wrong', () => {
  expect([0, 0.99, 1].map(gradeOf)).toEqual(['AGAIN', 'AGAIN', 'GOOD']);
});

/** Any life of a card: grades, each so long after the card was due. */
const history = fc.array(
  fc.record({ grade: fc.constantFrom('AGAIN' as const, 'GOOD' as const), lateMinutes: fc.integer({ min: 0, max: 500_000 }) }),
  { maxLength: 12 },
);

function live(reviews: readonly { grade: 'AGAIN' | 'GOOD'; lateMinutes: number }[]): Memory {
  return reviews.reduce(
    (memory, { grade, lateMinutes }) => reviewMemory(memory, grade, after(memory.dueAt, lateMinutes * MINUTE)),
    startMemory('AGAIN', START),
  );
}

const interval = ({ reviewedAt, dueAt }: Memory) => dueAt.getTime() - reviewedAt.getTime();

describe('whatever was answered before', () => {
  it('never shortens the interval after a right answer', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 500_000 }), (reviews, lateMinutes) => {
        const memory = live(reviews);
        const next = reviewMemory(memory, 'GOOD', after(memory.dueAt, lateMinutes * MINUTE));
        expect(interval(next)).toBeGreaterThanOrEqual(interval(memory));
      }),
    );
  });

  it('asks sooner after a wrong answer than after a right one, and within minutes', () => {
    fc.assert(
      fc.property(history, (reviews) => {
        const memory = live(reviews);
        const [wrong, right] = (['AGAIN', 'GOOD'] as const).map((grade) => reviewMemory(memory, grade, memory.dueAt));
        expect(wrong && interval(wrong)).toBeLessThanOrEqual(10 * MINUTE);
        expect(wrong && right && interval(wrong) < interval(right)).toBe(true);
        expect(wrong && right && wrong.stability <= right.stability).toBe(true);
      }),
    );
  });

  it('keeps difficulty, stability and interval within their bounds', () => {
    fc.assert(
      fc.property(history, (reviews) => {
        const memory = live(reviews);
        expect(memory.difficulty).toBeGreaterThanOrEqual(1);
        expect(memory.difficulty).toBeLessThanOrEqual(10);
        expect(memory.stability).toBeGreaterThanOrEqual(0.001);
        expect(interval(memory)).toBeGreaterThan(0);
        expect(interval(memory)).toBeLessThanOrEqual(36_500 * DAY);
        expect(memory.reviews).toBe(reviews.length + 1);
      }),
    );
  });
});
