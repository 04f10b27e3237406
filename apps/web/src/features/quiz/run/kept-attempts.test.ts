import { describe, expect, it } from 'vitest';
import { openKeptAttempts } from './kept-attempts.ts';

/** A storage in memory; `room` is how many characters it takes. */
function fakeStorage(room = Number.POSITIVE_INFINITY) {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('The quota has been exceeded.');
      entries.set(key, value);
    },
    removeItem: (key: string) => void entries.delete(key),
  };
}

const kept = (id: string, day: number, seed: string | null = 'one') => ({
  quiz: 'the-freeze',
  seed,
  locale: 'KO' as const,
  clockLead: 120,
  attempt: { id, title: 'The freeze', startedAt: `2026-11-${day}T09:00:00Z` },
});
const address = { quiz: 'the-freeze', seed: 'one', assignmentId: null, attemptId: null, locale: 'KO' as const };

describe('attempts that the device keeps', () => {
  it('finds one again by its seed or by its name, in the language in which it was read', () => {
    const attempts = openKeptAttempts(fakeStorage());
    attempts.keep(kept('a', 10));
    expect(attempts.find(address)).toEqual(kept('a', 10));
    expect(attempts.find({ ...address, seed: null, attemptId: 'a' })).toEqual(kept('a', 10));
    expect(attempts.find({ ...address, locale: 'EN' })).toBeNull();
    expect(attempts.find({ ...address, seed: 'two' })).toBeNull();
    expect(attempts.find({ ...address, quiz: 'the-turn' })).toBeNull();
  });

  it('finds the newest of an exam, whose seed only the server knows', () => {
    const attempts = openKeptAttempts(fakeStorage());
    attempts.keep(kept('newer', 12, null));
    attempts.keep(kept('older', 11, null));
    expect(attempts.find({ ...address, seed: null })?.attempt.id).toBe('newer');
  });

  it('keeps what a class takes apart from practice of the same quiz', () => {
    const attempts = openKeptAttempts(fakeStorage());
    attempts.keep({ ...kept('of-class', 12, null), assignmentId: 'week 7' });
    expect(attempts.find({ ...address, seed: null })).toBeNull();
    expect(attempts.find({ ...address, seed: null, assignmentId: 'week 8' })).toBeNull();
    expect(attempts.find({ ...address, seed: null, assignmentId: 'week 7' })?.attempt.id).toBe('of-class');
  });

  it('forgets an attempt that is over, and of many that never end the oldest', () => {
    const attempts = openKeptAttempts(fakeStorage());
    for (const [index, id] of ['a', 'b', 'c', 'd'].entries()) attempts.keep(kept(id, 10 + index));
    expect(attempts.list().map(({ attempt }) => attempt.id)).toEqual(['d', 'c', 'b']);
    attempts.forget('c');
    expect(attempts.find({ ...address, attemptId: 'c' })).toBeNull();
  });

  it('goes on where the device keeps nothing, or something else', () => {
    const full = openKeptAttempts(fakeStorage(10));
    full.keep(kept('a', 10));
    expect(full.list()).toEqual([]);
    const none = openKeptAttempts(null);
    none.keep(kept('a', 10));
    expect(none.find(address)).toBeNull();
    const storage = fakeStorage();
    storage.setItem('tumen.attempt a', '{"quiz":');
    storage.setItem('tumen.attempt b', '[]');
    expect(openKeptAttempts(storage).list()).toEqual([]);
  });
});
