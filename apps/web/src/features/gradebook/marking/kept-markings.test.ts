import { describe, expect, it } from 'vitest';
import type { DeviceStorage } from '@/features/quiz/run/kept-answers.ts';
import { areSame, forgetKeptMarkings, openKeptMarkings } from './kept-markings.ts';

function createStorage(setItem?: () => never): DeviceStorage {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: setItem ?? ((key, value) => void values.set(key, value)),
    removeItem: (key) => void values.delete(key),
    key: (index) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}

const marks = { points: { thesis: 4 }, comment: 'Well argued.' };

describe('marks that were entered', () => {
  it('are there again after a reload, until the server has them', () => {
    const storage = createStorage();
    openKeptMarkings(storage).keep('q1', marks);
    const reloaded = openKeptMarkings(storage);
    expect(reloaded.find('q1')).toEqual(marks);
    expect(reloaded.find('q2')).toBeNull();
    reloaded.drop('q1', marks);
    expect(openKeptMarkings(storage).find('q1')).toBeNull();
  });

  it('stay when they changed while the server stored those before', () => {
    const kept = openKeptMarkings(createStorage());
    const newer = { ...marks, comment: 'Well argued, and late.' };
    kept.keep('q1', newer);
    kept.drop('q1', marks);
    expect(kept.find('q1')).toEqual(newer);
  });

  it('stay on the page where the browser keeps nothing', () => {
    const refuses = () => {
      throw new Error('The disk is full.');
    };
    for (const storage of [null, createStorage(refuses)]) {
      const kept = openKeptMarkings(storage);
      kept.keep('q1', marks);
      expect(kept.find('q1')).toEqual(marks);
    }
  });

  it('are gone with whoever signs out, and nothing else is', () => {
    const storage = createStorage();
    openKeptMarkings(storage).keep('q1', marks);
    openKeptMarkings(storage).keep('q2', marks);
    storage.setItem('theme', 'dark');
    forgetKeptMarkings(storage);
    expect(storage.length).toBe(1);
    expect(storage.getItem('theme')).toBe('dark');
  });

  it('do not read what another script wrote', () => {
    const storage = createStorage();
    for (const text of ['{', '"text"', '{"points":null,"comment":""}', '{"comment":"x"}']) {
      storage.setItem('tumen.marking q1', text);
      expect(openKeptMarkings(storage).find('q1')).toBeNull();
    }
  });
});

it.each([
  [{ points: { thesis: 4 }, comment: ' Well argued. ' }, true],
  [{ points: { thesis: 2 }, comment: 'Well argued.' }, false],
  [{ points: { thesis: 4, style: 1 }, comment: 'Well argued.' }, false],
  [{ points: {}, comment: 'Well argued.' }, false],
])('compares marks as the server stores them: %j', (other, expected) => {
  expect(areSame(marks, other)).toBe(expected);
  expect(areSame(other, marks)).toBe(expected);
});
