import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttemptRun,
  deadlineOf,
  isClosed,
  isOver,
  NETWORK_GRACE_MS,
  releasesKeys,
  releasesScore,
} from './attempt-policy.ts';
import { FEEDBACK_POLICIES } from './blueprint.ts';

const at = (time: string) => new Date(`2027-04-20T${time}Z`);
const moment = fc.date({ min: at('00:00:00'), max: at('23:59:59'), noInvalidDate: true });
const anyRun: fc.Arbitrary<AttemptRun> = fc.record({
  status: fc.constantFrom('IN_PROGRESS', 'SUBMITTED'),
  feedbackPolicy: fc.constantFrom(...FEEDBACK_POLICIES),
  deadlineAt: fc.option(moment),
  closesAt: fc.option(moment),
  pausedAt: fc.option(moment),
});

describe('deadlineOf', () => {
  it.each([
    ['no limit and no end', null, null, null],
    ['a limit', 40, null, at('09:40:00')],
    ['an end', null, at('10:00:00'), at('10:00:00')],
    ['a limit before the end', 40, at('10:00:00'), at('09:40:00')],
    ['an end before the limit', 90, at('10:00:00'), at('10:00:00')],
  ])('takes what comes first of %s', (_case, minutes, closesAt, deadline) => {
    expect(deadlineOf(at('09:00:00'), minutes, closesAt)).toEqual(deadline);
  });
});

describe('a deadline', () => {
  const run = { status: 'IN_PROGRESS', deadlineAt: at('09:55:00'), pausedAt: null } as const;

  it('ends the attempt for its owner at once, and takes what was on its way for some seconds more', () => {
    expect([isOver(run, at('09:54:59.999')), isOver(run, at('09:55:00'))]).toEqual([false, true]);
    expect([isClosed(run, at('09:55:05')), isClosed(run, at('09:55:05.001'))]).toEqual([false, true]);
  });

  it('ends nothing where there is none', () => {
    fc.assert(fc.property(moment, (now) => !isClosed({ ...run, deadlineAt: null }, now)));
  });

  it('never closes an attempt that is not over', () => {
    fc.assert(fc.property(anyRun, moment, (any, now) => isOver(any, now) || !isClosed(any, now)));
    expect(NETWORK_GRACE_MS).toBeGreaterThan(0);
  });
});

describe('release', () => {
  const submitted = { status: 'SUBMITTED', closesAt: at('10:00:00'), pausedAt: null } as const;

  it.each([
    ['AT_ONCE', [true, true], [true, true]],
    ['AFTER_SUBMISSION', [true, true], [true, true]],
    ['AFTER_DEADLINE', [false, true], [false, true]],
    ['NEVER', [false, false], [true, true]],
  ] as const)('of keys and points by %s, before and after the quiz closes', (feedbackPolicy, keys, scores) => {
    const moments = [at('09:59:59.999'), at('10:00:00')];
    expect(moments.map((now) => releasesKeys({ ...submitted, feedbackPolicy }, now))).toEqual(keys);
    expect(moments.map((now) => releasesScore({ ...submitted, feedbackPolicy }, now))).toEqual(scores);
  });

  it('shows nothing of an attempt that goes on', () => {
    const property = fc.property(anyRun, moment, (run, now) => {
      const running: AttemptRun = { ...run, status: 'IN_PROGRESS' };
      return !releasesKeys(running, now) && !releasesScore(running, now);
    });
    fc.assert(property);
  });
});
