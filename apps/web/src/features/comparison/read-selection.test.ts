import { describe, expect, it } from 'vitest';
import { comparisonPath, readSelection } from './read-selection.ts';

describe('readSelection', () => {
  it('reads commas and repeated names alike, each source once', () => {
    expect(readSelection({ event: 'e', sources: ['a,b', ' c', 'a', ''] })).toEqual({
      event: 'e',
      sources: ['a', 'b', 'c'],
      surplus: 0,
    });
  });

  it('takes four and counts the rest', () => {
    expect(readSelection({ sources: 'a,b,c,d,e,f' })).toEqual({ event: undefined, sources: ['a', 'b', 'c', 'd'], surplus: 2 });
  });

  it('reads back what comparisonPath writes', () => {
    const path = comparisonPath({ event: 'e', sources: ['a', 'b'] });
    expect(path).toBe('/sources/compare?event=e&sources=a,b');
    expect(readSelection(Object.fromEntries(new URLSearchParams(path.split('?')[1])))).toMatchObject({
      event: 'e',
      sources: ['a', 'b'],
    });
    expect(comparisonPath({})).toBe('/sources/compare');
  });
});
