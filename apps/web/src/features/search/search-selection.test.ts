import { describe, expect, it } from 'vitest';
import { hitHref, readKinds } from './search-selection.ts';

describe('readKinds', () => {
  it('reads one kind or several', () => {
    expect(readKinds('EVENT')).toEqual(['EVENT']);
    expect(readKinds(['EVENT', 'TERM'])).toEqual(['EVENT', 'TERM']);
  });

  it('leaves out unknown kinds', () => {
    expect(readKinds(['EVENT', 'POTATO'])).toEqual(['EVENT']);
    expect(readKinds(undefined)).toEqual([]);
  });
});

describe('hitHref', () => {
  it('leads a term to the glossary', () => {
    expect(hitHref('TERM', 'hard-currency')).toBe('/glossary/hard-currency');
  });
});
