import { expect, test } from 'vitest';
import { LruCache } from './lru-cache.ts';

test('makes a value once and forgets the one that was not used for longest', () => {
  const cache = new LruCache<string>(2);
  const made: string[] = [];
  const get = (key: string) =>
    cache.getOrMake(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect([get('a'), get('b'), get('a'), get('c'), get('a'), get('b')]).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
