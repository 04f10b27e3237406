import { describe, expect, it } from 'vitest';
import { parseReferences, readProse } from './read-prose.ts';

describe('readProse', () => {
  it('cuts a text into its paragraphs with what each cites', () => {
    const paragraphs = readProse(
      'First [@rodong-1990, p. 5].\n\nSecond [@one; @two, art. 1] and [hard](term:hard-currency) money.',
    );
    expect(paragraphs.map(({ citations }) => citations)).toEqual([
      [{ slug: 'rodong-1990', locator: 'p. 5' }],
      [
        { slug: 'one', locator: null },
        { slug: 'two', locator: 'art. 1' },
      ],
    ]);
    expect(paragraphs[1]?.terms).toEqual(['hard-currency']);
  });

  it('keeps a list together', () => {
    expect(readProse('- one [@a]\n- two [@b]').map(({ citations }) => citations.length)).toEqual([2]);
  });

  it('names a term linked twice once', () => {
    expect(readProse('[a](term:npt) and [b](term:npt)')[0]?.terms).toEqual(['npt']);
  });

  it('returns nothing for an empty text', () => {
    expect(readProse('')).toEqual([]);
  });
});

describe('parseReferences', () => {
  it('keeps commas inside a locator', () => {
    expect(parseReferences('@treaty, preamble, art. 1')).toEqual([{ slug: 'treaty', locator: 'preamble, art. 1' }]);
  });
});
