import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWindow, toDayNumber, toIsoDay } from './time-window.ts';
import { readTimelineState, toEventFilter, writeSelection } from './timeline-filter.ts';
import { lastDay, writeWindowQuery } from './window-query.ts';

const whole = { from: toDayNumber('1945-01-01'), to: toDayNumber('2027-01-01') };
const choices = {
  periods: [
    { slug: 'the-freeze', startDate: '1990-09-30', endDate: '1995-12-31' },
    { slug: 'war-and-alliance', startDate: '2022-02-24', endDate: null },
  ],
  themes: [{ slug: 'nuclear' }],
  actors: [{ slug: 'rok' }],
};
const read = (query: string) => {
  const params: Record<string, string> = Object.fromEntries(new URLSearchParams(query));
  const { selection, window, notes } = readTimelineState(params, choices, whole);
  return { selection, from: toIsoDay(window.from), to: lastDay(window), notes };
};

describe('readTimelineState', () => {
  it('shows everything when nothing is chosen', () => {
    expect(read('')).toEqual({ selection: {}, from: '1945-01-01', to: '2026-12-31', notes: [] });
  });

  it('reads filters and days', () => {
    expect(read('actor=rok&perspective=NORTH_KOREAN&theme=&from=1990-09-01&to=1990-10-31')).toEqual({
      selection: { actor: 'rok', perspective: 'NORTH_KOREAN' },
      from: '1990-09-01',
      to: '1990-10-31',
      notes: [],
    });
  });

  it('takes a year or a month for all its days', () => {
    expect(read('from=1990&to=1991-02')).toMatchObject({ from: '1990-01-01', to: '1991-02-28' });
  });

  it('keeps addresses with a year alone', () => {
    expect(read('year=1990')).toMatchObject({ from: '1990-01-01', to: '1990-12-31', notes: [] });
  });

  it('shows a chosen period in its own time, and an open one until today', () => {
    expect(read('period=the-freeze')).toMatchObject({ from: '1990-09-30', to: '1995-12-31' });
    expect(read('period=war-and-alliance')).toMatchObject({ from: '2022-02-24', to: '2026-12-31' });
  });

  it('leaves out what it does not know and says so', () => {
    expect(read('actor=nobody&theme=x&period=y&perspective=MARTIAN&from=garbage&to=1990-02-30')).toEqual({
      selection: {},
      from: '1945-01-01',
      to: '2026-12-31',
      notes: ['perspective', 'period', 'theme', 'actor', 'from', 'to'],
    });
  });

  it('exchanges dates in the wrong order and says so', () => {
    expect(read('from=1991&to=1990-06')).toMatchObject({ from: '1990-06-01', to: '1991-12-31', notes: ['order'] });
  });

  it('widens a day to a week', () => {
    expect(read('from=1990-09-30&to=1990-09-30')).toMatchObject({ from: '1990-09-27', notes: [] });
  });

  it('never fails, whatever the address holds', () => {
    const anything = fc.dictionary(fc.constantFrom('from', 'to', 'year', 'period', 'actor', 'theme', 'perspective'), fc.string());
    fc.assert(
      fc.property(anything, (params) => {
        const { window } = readTimelineState(params, choices, whole);
        expect(fitWindow(window, whole)).toEqual(window);
      }),
    );
  });

  it('takes the first of a repeated parameter', () => {
    expect(readTimelineState({ period: ['the-freeze', 'the-turn'] }, choices, whole).selection).toEqual({ period: 'the-freeze' });
  });
});

it('writes an address that reads as it was', () => {
  const window = fc
    .tuple(fc.integer({ min: whole.from, max: whole.to - 7 }), fc.integer({ min: 7, max: 30_000 }))
    .map(([from, days]) => ({ from, to: Math.min(from + days, whole.to) }));
  const selection = fc.record(
    { period: fc.constantFrom('the-freeze'), theme: fc.constantFrom('nuclear'), actor: fc.constantFrom('rok') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(selection, window, (chosen, shown) => {
      const params = Object.fromEntries(new URLSearchParams(writeWindowQuery(writeSelection(chosen), shown, whole)));
      expect(readTimelineState(params, choices, whole)).toEqual({ selection: chosen, window: shown, notes: [] });
    }),
  );
});

it('writes nothing for everything', () => {
  expect(writeWindowQuery(writeSelection({}), whole, whole)).toBe('');
});

it('asks the API for what is chosen', () => {
  expect(toEventFilter({ theme: 'nuclear', actor: 'rok' })).toEqual({ themes: ['nuclear'], actors: ['rok'] });
});
