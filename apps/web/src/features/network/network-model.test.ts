import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleTies, eventsWithin, type NetworkEvent, type NetworkTie, rankActors } from './network-model.ts';

const event = (slug: string, startDate: string, endDate = startDate): NetworkEvent => ({
  slug,
  title: slug,
  dateLabel: startDate,
  startDate,
  endDate,
  kind: 'VISIT',
});

describe('eventsWithin', () => {
  it('selects exactly the events of which a day lies in the years', () => {
    const year = fc.integer({ min: 1945, max: 2026 });
    fc.assert(
      fc.property(fc.array(fc.tuple(year, fc.nat(3))), year, fc.nat(40), (spans, from, length) => {
        const events = spans.map(([start, more], index) => event(`e${index}`, `${start}-12-31`, `${start + more}-12-31`));
        const selected = eventsWithin(events, { from, to: from + length });
        for (const [index, [start, more]] of spans.entries()) {
          const years = Array.from({ length: more + 1 }, (_, offset) => start + offset);
          expect(selected.has(`e${index}`)).toBe(years.some((each) => each >= from && each <= from + length));
        }
      }),
    );
  });

  it('counts an event that began on the last day of the year before and ended in it', () => {
    const events = [event('over-new-year', '1949-12-16', '1950-02-17'), event('next', '1951-01-01')];
    expect([...eventsWithin(events, { from: 1950, to: 1950 })]).toEqual(['over-new-year']);
  });
});

describe('bundleTies', () => {
  const ties: NetworkTie[] = [
    { a: 'dprk', b: 'ussr', kind: 'SAME_EVENT', events: ['e1', 'e2', 'e3'] },
    { a: 'dprk', b: 'ussr', kind: 'AGREED', events: ['e4'] },
    { a: 'dprk', b: 'ussr', kind: 'SUPPLIED', events: ['e5', 'e6'] },
    { a: 'dprk', b: 'usa', kind: 'FOUGHT', events: ['e1'] },
  ];

  it('draws a pair as the most frequent of the kinds that say something', () => {
    const [pair] = bundleTies(ties, new Set(['e1', 'e2', 'e3', 'e4', 'e5', 'e6']));
    expect(pair).toMatchObject({ key: 'dprk~ussr', kind: 'SUPPLIED', count: 6 });
    expect(pair?.ties.map(({ kind }) => kind)).toEqual(['SUPPLIED', 'AGREED', 'SAME_EVENT']);
  });

  it('leaves out what is not within the years, and pairs of which nothing is left', () => {
    expect(bundleTies(ties, new Set(['e4']))).toMatchObject([{ key: 'dprk~ussr', kind: 'AGREED', count: 1 }]);
    expect(bundleTies(ties, new Set())).toEqual([]);
  });

  it('ranks actors by the events that join them to others', () => {
    expect(rankActors(bundleTies(ties, new Set(['e1', 'e4'])))).toEqual([
      { slug: 'dprk', count: 3 },
      { slug: 'ussr', count: 2 },
      { slug: 'usa', count: 1 },
    ]);
  });
});
