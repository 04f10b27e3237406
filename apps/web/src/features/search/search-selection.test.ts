import { describe, expect, it } from 'vitest';
import { hitHref, readKinds, readSelection, searchHref, toggleValue } from './search-selection.ts';

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

describe('readSelection', () => {
  it('reads back what the address says', () => {
    const href = '/search?q=Kim+Il+Sung&type=EVENT&type=ACTOR&period=the-freeze&theme=security&decade=1950&language=ru&dates=off';
    const params: Record<string, string[]> = {};
    for (const [name, value] of new URL(href, 'http://localhost').searchParams) params[name] = [...(params[name] ?? []), value];
    expect(searchHref(readSelection({ ...params, dates: 'off' }))).toBe(href);
  });

  it('cuts a text that the API would refuse for its length', () => {
    expect(readSelection({ q: 'a'.repeat(3000) }).text).toHaveLength(200);
  });

  it('leaves out a decade that is none', () => {
    expect(readSelection({ decade: ['1950', '1951', 'x'] }).chosen.decade).toEqual(['1950']);
  });
});

describe('toggleValue', () => {
  it('chooses a value and lets it go', () => {
    const empty = readSelection({ q: 'Stalin' });
    const chosen = toggleValue(empty, 'decade', '1950');
    expect(searchHref(chosen)).toBe('/search?q=Stalin&decade=1950');
    expect(toggleValue(chosen, 'decade', '1950')).toEqual(empty);
  });
});

describe('hitHref', () => {
  it('leads a term to the glossary', () => {
    expect(hitHref('TERM', 'hard-currency')).toBe('/glossary/hard-currency');
  });
});
