import { expect, it } from 'vitest';
import { sentenceLevel } from './sentence-guide.ts';

it.each([
  [9.2, 'B1'],
  [14, 'B1'],
  [14.1, 'B2'],
  [18, 'B2'],
  [24, 'C1'],
  [24.01, 'beyond'],
] as const)('gives sentences of %s words the level %s', (words, level) => {
  expect(sentenceLevel(words)).toBe(level);
});
