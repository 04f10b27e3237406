import { expect, it } from 'vitest';
import { createServerClock } from './server-clock.ts';

const SERVER = Date.parse('2027-04-20T09:00:00Z');

it('shows the time of the server on a device that is an hour slow, and after somebody sets it', () => {
  let elapsed = 5_000;
  let device = SERVER - 3_600_000;
  const clock = createServerClock(
    () => elapsed,
    () => device,
  );
  const askedAt = elapsed;
  elapsed += 400;
  clock.set('2027-04-20T09:00:00Z', askedAt);
  expect(clock.now()).toBe(SERVER + 200);

  device += 7_200_000;
  elapsed += 60_000;
  expect(clock.now()).toBe(SERVER + 60_200);
});

it('shows the time of the device until the server told its own', () => {
  expect(
    createServerClock(
      () => 12,
      () => SERVER,
    ).now(),
  ).toBe(SERVER);
});
