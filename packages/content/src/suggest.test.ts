import { expect, it } from 'vitest';
import { suggestion } from './suggest.ts';

const slugs = ['1961-treaty-of-friendship', '1961-kim-in-beijing', 'moscow'];

it('suggests the nearest of the words', () => {
  expect(suggestion('1961-treaty-friendship', slugs)).toBe('Did you mean "1961-treaty-of-friendship"? ');
  expect(suggestion('mosco', slugs)).toBe('Did you mean "moscow"? ');
});

it('suggests nothing when no word is near', () => {
  expect(suggestion('pyongyang', slugs)).toBe('');
  expect(suggestion('x', [])).toBe('');
});
