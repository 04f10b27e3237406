import { describe, expect, it } from 'vitest';
import { readSelection, toEventFilter } from './timeline-filter.ts';

describe('readSelection', () => {
  it('reads what was chosen', () => {
    expect(readSelection({ actor: 'rok', perspective: 'NORTH_KOREAN', year: '1990', theme: '' })).toEqual({
      actor: 'rok',
      perspective: 'NORTH_KOREAN',
      year: '1990',
    });
  });

  it('ignores what is malformed', () => {
    expect(readSelection({ perspective: 'MARTIAN', year: '90' })).toEqual({});
  });

  it('takes the first of a repeated parameter', () => {
    expect(readSelection({ period: ['the-freeze', 'the-turn'] })).toEqual({ period: 'the-freeze' });
  });
});

describe('toEventFilter', () => {
  it('asks for one year as a range', () => {
    expect(toEventFilter({ year: '1990', theme: 'nuclear' })).toEqual({ from: '1990', to: '1990', themes: ['nuclear'] });
  });

  it('asks for everything when nothing is chosen', () => {
    expect(toEventFilter({})).toEqual({});
  });
});
