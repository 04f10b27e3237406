import { afterEach, expect, it, vi } from 'vitest';
import { oneStartAtATime } from './one-start-at-a-time.ts';

afterEach(() => vi.unstubAllGlobals());

/** A start that ends when it is told to. */
function makeStart() {
  let end: (result: string) => void = () => {};
  const start = vi.fn(() => new Promise<string>((resolve) => (end = resolve)));
  return { start, end: (result: string) => end(result) };
}

/** Locks as browsers have them: one holder at a time, the others in turn. */
function makeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: <Result>(_name: string, work: () => Promise<Result>): Promise<Result> => {
      const turn = last.then(work);
      last = turn.catch(() => {});
      return turn;
    },
  };
}

it.each([
  ['with locks', { locks: makeLocks() }],
  ['without, as on a page that came by plain HTTP', {}],
])('sends a start that is asked for twice once, %s', async (_name, navigator) => {
  vi.stubGlobal('navigator', navigator);
  const { start, end } = makeStart();
  const both = [oneStartAtATime('quiz', start), oneStartAtATime('quiz', start)];
  await vi.waitFor(() => expect(start).toHaveBeenCalled());
  end('attempt');

  expect(await Promise.all(both)).toEqual(['attempt', 'attempt']);
  expect(start).toHaveBeenCalledTimes(1);

  // Over and done with: the next one is a new start.
  const next = oneStartAtATime('quiz', start);
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(2));
  end('another');
  expect(await next).toBe('another');
});

it('lets a start of another quiz wait, for the cookie that the first one brings', async () => {
  vi.stubGlobal('navigator', { locks: makeLocks() });
  const [first, second] = [makeStart(), makeStart()];
  const begun = [oneStartAtATime('one', first.start), oneStartAtATime('other', second.start)];
  await vi.waitFor(() => expect(first.start).toHaveBeenCalled());
  expect(second.start).not.toHaveBeenCalled();

  first.end('attempt');
  await vi.waitFor(() => expect(second.start).toHaveBeenCalled());
  second.end('attempt of the other');
  expect(await Promise.all(begun)).toEqual(['attempt', 'attempt of the other']);
});

it('lets the next start go when one failed', async () => {
  vi.stubGlobal('navigator', { locks: makeLocks() });
  await expect(oneStartAtATime('quiz', () => Promise.reject(new Error('offline')))).rejects.toThrow('offline');

  expect(await oneStartAtATime('quiz', () => Promise.resolve('attempt'))).toBe('attempt');
});
