import { expect, it } from 'vitest';
import { drawApiKey, hashApiKey, isWholeApiKey, startOfApiKey } from './api-key-secret.ts';

it('draws keys that tell what they are, and none twice', () => {
  const keys = Array.from({ length: 100 }, drawApiKey);

  expect(new Set(keys).size).toBe(100);
  for (const key of keys) expect([key, isWholeApiKey(key)]).toEqual([expect.stringMatching(/^tumen_[0-9A-Za-z]{38}$/), true]);
});

it('finds every single mistyped, missing or added character', () => {
  const key = drawApiKey();
  const faulty = [...key].flatMap((character, index) => [
    key.slice(0, index) + (character === 'a' ? 'b' : 'a') + key.slice(index + 1),
    key.slice(0, index) + key.slice(index + 1),
    `${key.slice(0, index)}a${key.slice(index)}`,
  ]);

  expect(faulty.filter(isWholeApiKey)).toEqual([]);
  expect(['', 'tumen_', `${key} `, key.toUpperCase()].filter(isWholeApiKey)).toEqual([]);
});

// Keys in use must go on to pass: neither alphabet nor checksum may change.
it('knows a key of the first version', () => {
  expect(isWholeApiKey('tumen_0123456789ABCDEFGHIJKLMNOPQRSTUV4VFVjg')).toBe(true);
});

it('shows no more of a key than four characters, and stores its hash', () => {
  const key = drawApiKey();

  expect(startOfApiKey(key)).toBe(key.slice(0, 10));
  expect(hashApiKey(key)).toMatch(/^[0-9a-f]{64}$/);
});
