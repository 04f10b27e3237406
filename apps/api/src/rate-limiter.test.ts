import { expect, it } from 'vitest';
import { createRateLimiter } from './rate-limiter.ts';

it('admits a budget at once, then refuses and tells when to come back', () => {
  const take = createRateLimiter(3, () => 0);

  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 20]);
});

it('refills evenly over the minute, never beyond the budget', () => {
  let time = 0;
  const take = createRateLimiter(2, () => time);
  take('a');
  take('a');

  time = 30_000;
  expect([take('a'), take('a')]).toEqual([0, 30]);
  time = 3_600_000;
  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 30]);
});

it('takes several units at once, all or none', () => {
  let time = 0;
  const take = createRateLimiter(60, () => time);

  expect([take('a', 50), take('a', 30), take.left('a'), take('a', 10)]).toEqual([0, 20, 10, 0]);
  time = 20_000;
  expect([take('a', 30), take('a', 20), take('a', 0)]).toEqual([10, 0, 0]);
});

it('tells what is left without taking it', () => {
  let time = 0;
  const take = createRateLimiter(2, () => time);
  take('a');

  expect([take.left('a'), take.left('a'), take.left('stranger'), take.quota]).toEqual([1, 1, 2, { most: 2, seconds: 60 }]);
  time = 29_999;
  expect(take.left('a')).toBe(1);
  time = 30_000;
  expect(take.left('a')).toBe(2);
});

it('keeps the budgets of two clients apart', () => {
  const take = createRateLimiter(1, () => 0);

  expect([take('a'), take('b'), take('a')]).toEqual([0, 0, 60]);
});

it('still limits a busy client after fifty thousand others came by', () => {
  const take = createRateLimiter(1, () => 0);
  for (let index = 0; index < 50_010; index += 1) {
    take(`other-${index}`);
    if (index % 1000 === 0) take('busy');
  }

  expect(take('busy')).toBe(60);
});
