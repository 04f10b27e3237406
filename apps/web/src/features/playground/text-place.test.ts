import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetOf, placeAt } from './text-place.ts';

describe('a place in a text', () => {
  it.each([
    ['{ periods }', 2, { line: 1, column: 3 }],
    ['{\n  periods\n}', 4, { line: 2, column: 3 }],
    ['{\r\n  periods\r\n}', 14, { line: 3, column: 1 }],
    ['', 0, { line: 1, column: 1 }],
  ])('in %j at %i is %o', (text, offset, place) => {
    expect(placeAt(text, offset)).toEqual(place);
    expect(offsetOf(text, place)).toBe(offset);
  });

  it('ends with the line and with the text', () => {
    expect(offsetOf('ab\ncd', { line: 1, column: 9 })).toBe(2);
    expect(offsetOf('ab\ncd', { line: 2, column: 9 })).toBe(5);
  });

  it('leads back to its offset in whatever text', () => {
    const text = fc.array(fc.constantFrom('a', '평', '\n', ' ', '{'), { maxLength: 30 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(
        text,
        fc.nat(30),
        (whole, at) => offsetOf(whole, placeAt(whole, Math.min(at, whole.length))) === Math.min(at, whole.length),
      ),
    );
  });
});
