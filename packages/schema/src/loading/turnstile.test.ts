import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Turnstile } from './turnstile.ts';

it('lets two through at a time, in the order in which they came', async () => {
  const turnstile = new Turnstile(2);
  const begun: number[] = [];
  const waited: boolean[] = [];
  let inside = 0;
  let most = 0;
  const results = await Promise.all(
    [0, 1, 2, 3, 4, 5].map((index) =>
      turnstile.pass(async (hasWaited) => {
        begun.push(index);
        waited.push(hasWaited);
        inside += 1;
        most = Math.max(most, inside);
        await sleep(index % 2);
        inside -= 1;
        return index;
      }),
    ),
  );

  expect(results).toEqual([0, 1, 2, 3, 4, 5]);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  expect(waited).toEqual([false, false, true, true, true, true]);
  expect(most).toBe(2);
});

it('lets the next one through after a failure', async () => {
  const turnstile = new Turnstile(1);
  const failed = turnstile.pass(() => Promise.reject(new Error('broken')));
  const next = turnstile.pass(() => Promise.resolve('done'));

  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('done');
  expect(await turnstile.pass(() => Promise.resolve('free again'))).toBe('free again');
});
