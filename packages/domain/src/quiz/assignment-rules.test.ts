import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Accommodation, accommodate, changeRules, laterEnd, type QuizRules } from './assignment-rules.ts';
import { deadlineOf } from './attempt-policy.ts';
import { FEEDBACK_POLICIES, QUESTION_ORDERS } from './blueprint.ts';

const at = (time: string) => new Date(`2027-04-20T${time}Z`);
const moment = fc.date({ min: at('00:00:00'), max: at('23:59:59'), noInvalidDate: true });
const minutes = fc.integer({ min: 1, max: 600 });
const anyRules: fc.Arbitrary<QuizRules> = fc.record({
  timeLimitMinutes: fc.option(minutes),
  attemptsAllowed: fc.option(fc.integer({ min: 1, max: 20 })),
  closesAt: fc.option(moment),
  feedbackPolicy: fc.constantFrom(...FEEDBACK_POLICIES),
  order: fc.constantFrom(...QUESTION_ORDERS),
});
const anyAccommodation: fc.Arbitrary<Accommodation> = fc.record({
  extraTimePercent: fc.integer({ min: 0, max: 300 }),
  extraAttempts: fc.integer({ min: 0, max: 10 }),
  closesAt: fc.option(moment),
});
const several = fc.array(anyAccommodation, { maxLength: 3 });

const exam: QuizRules = {
  timeLimitMinutes: 40,
  attemptsAllowed: 1,
  closesAt: at('09:55:00'),
  feedbackPolicy: 'AFTER_SUBMISSION',
  order: 'SHUFFLED',
};
const same = { timeLimitMinutes: null, attemptsAllowed: null, closesAt: null, feedbackPolicy: null, order: null };
const none: Accommodation = { extraTimePercent: 0, extraAttempts: 0, closesAt: null };
const NEVER = Number.POSITIVE_INFINITY;
const orNever = (value: Date | number | null) => (value === null ? NEVER : Number(value));

describe('the rules of an assignment', () => {
  it('are those of the quiz where it says nothing', () => {
    const property = fc.property(anyRules, (quiz) => {
      expect(changeRules(quiz, same)).toEqual(quiz);
    });
    fc.assert(property);
  });

  it('are its own where it says something, whether more or less', () => {
    const property = fc.property(anyRules, anyRules, (quiz, own) => {
      expect(changeRules(quiz, own)).toMatchObject(withoutNulls(own));
    });
    fc.assert(property);
  });
});

describe('an accommodation', () => {
  it('gives time and a half, a further attempt and a later closing', () => {
    const granted = accommodate(exam, [{ extraTimePercent: 50, extraAttempts: 1, closesAt: at('12:00:00') }]);
    expect(granted).toEqual({ ...exam, timeLimitMinutes: 60, attemptsAllowed: 2, closesAt: at('12:20:00') });
  });

  it('counts by the largest of what is granted for one assignment and for all', () => {
    const granted = accommodate(exam, [
      { ...none, extraTimePercent: 25, extraAttempts: 2 },
      { ...none, extraTimePercent: 50 },
    ]);
    expect(granted).toMatchObject({ timeLimitMinutes: 60, attemptsAllowed: 3 });
  });

  it('rounds a part of a minute up', () => {
    expect(accommodate({ ...exam, timeLimitMinutes: 5 }, [{ ...none, extraTimePercent: 25 }]).timeLimitMinutes).toBe(7);
  });

  it('keeps the window open, so that it cannot cut what was granted', () => {
    const { timeLimitMinutes, closesAt } = accommodate(exam, [{ ...none, extraTimePercent: 50 }]);
    expect(deadlineOf(at('09:15:00'), timeLimitMinutes, closesAt)).toEqual(at('10:15:00'));
  });

  it('shortens nothing, whatever the rules and however many there are', () => {
    const property = fc.property(anyRules, several, anyAccommodation, moment, (rules, some, more, startedAt) => {
      const before = accommodate(rules, some);
      const after = accommodate(rules, [...some, more]);
      const end = (of: QuizRules) => orNever(deadlineOf(startedAt, of.timeLimitMinutes, of.closesAt));
      expect(orNever(after.timeLimitMinutes)).toBeGreaterThanOrEqual(orNever(before.timeLimitMinutes));
      expect(orNever(after.attemptsAllowed)).toBeGreaterThanOrEqual(orNever(before.attemptsAllowed));
      expect(orNever(after.closesAt)).toBeGreaterThanOrEqual(orNever(before.closesAt));
      expect(end(after)).toBeGreaterThanOrEqual(end(before));
    });
    fc.assert(property);
  });

  it('gives its share more than a classmate has who begins at the same moment', () => {
    const property = fc.property(anyRules, minutes, several, moment, (rules, limit, granted, startedAt) => {
      const timed = { ...rules, timeLimitMinutes: limit };
      const left = (of: QuizRules) => Number(deadlineOf(startedAt, of.timeLimitMinutes, of.closesAt)) - Number(startedAt);
      const percent = Math.max(0, ...granted.map(({ extraTimePercent }) => extraTimePercent));
      fc.pre(left(timed) > 0);
      // Multiplied, not divided: no rounding.
      expect(left(accommodate(timed, granted)) * 100).toBeGreaterThanOrEqual(left(timed) * (100 + percent));
    });
    fc.assert(property);
  });

  it('leaves alone how questions stand and when feedback is shown', () => {
    const property = fc.property(anyRules, several, (rules, granted) => {
      const { order, feedbackPolicy } = accommodate(rules, granted);
      expect({ order, feedbackPolicy }).toEqual({ order: rules.order, feedbackPolicy: rules.feedbackPolicy });
    });
    fc.assert(property);
  });
});

it('takes never for later than any moment', () => {
  expect([laterEnd(null, at('09:00:00')), laterEnd(at('09:00:00'), null)]).toEqual([null, null]);
  expect(laterEnd(at('09:00:00'), at('10:00:00'))).toEqual(at('10:00:00'));
});

function withoutNulls(rules: QuizRules): Partial<QuizRules> {
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== null));
}
