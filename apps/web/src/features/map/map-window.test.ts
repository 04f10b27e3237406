import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapEvent, MapRoute } from './map-data.ts';
import { countByPlace, isOnMap, selectEvents, statusIn } from './map-window.ts';

const event = (slug: string, startDate: string, endDate = startDate, more: Partial<MapEvent> = {}): MapEvent => ({
  slug,
  title: slug,
  dateLabel: startDate,
  startDate,
  endDate,
  themes: [],
  places: [],
  ...more,
});

const EVENTS = [
  event('treaty', '1961-07-06', undefined, { themes: ['security'], places: ['moscow'] }),
  event('refinery', '1966-06-01', '1973-12-31', { places: ['moscow', 'unggi'] }),
  event('summit', '2023-09-13'),
];

const route = (more: Partial<MapRoute>): MapRoute => ({
  slug: 'line',
  kind: 'RAILWAY',
  name: 'Line',
  note: '',
  dateLabel: null,
  phases: [],
  stops: [],
  times: [],
  startDate: '',
  endDate: '',
  events: [],
  sources: [],
  ...more,
});

const PHASES = [
  { status: 'BUILT', dateLabel: '', startDate: '1952-01-01', endDate: '2020-02-02' },
  { status: 'OUT_OF_SERVICE', dateLabel: '', startDate: '2020-02-03', endDate: '2022-11-01' },
  { status: 'BUILT', dateLabel: '', startDate: '2022-11-02', endDate: '9999-12-31' },
] as const;

describe('selectEvents', () => {
  it('keeps what may lie in the window', () => {
    expect(selectEvents(EVENTS, { from: 1970, to: 1990 }).map(({ slug }) => slug)).toEqual(['refinery']);
  });

  it('keeps to a theme', () => {
    expect(selectEvents(EVENTS, { from: 1945, to: 2026 }, 'security').map(({ slug }) => slug)).toEqual(['treaty']);
  });

  const day = fc.integer({ min: 1945, max: 2026 }).map((year) => `${year}-06-15`);
  const years = fc.tuple(fc.integer({ min: 1945, max: 2026 }), fc.integer({ min: 0, max: 40 }));

  it('never loses an event when the window grows', () => {
    fc.assert(
      fc.property(fc.array(day), years, fc.nat(20), fc.nat(20), (days, [from, length], before, after) => {
        const events = days.map((date, index) => event(String(index), date));
        const narrow = selectEvents(events, { from, to: from + length });
        const wide = selectEvents(events, { from: from - before, to: from + length + after });
        expect(wide).toEqual(expect.arrayContaining(narrow));
      }),
    );
  });
});

it('counts an event at each of its places', () => {
  expect([...countByPlace(EVENTS)]).toEqual([
    ['moscow', 2],
    ['unggi', 1],
  ]);
});

describe('statusIn', () => {
  it.each([
    [{ from: 1945, to: 1950 }, undefined],
    [{ from: 1945, to: 2019 }, 'BUILT'],
    [{ from: 2019, to: 2021 }, 'OUT_OF_SERVICE'],
    [{ from: 2021, to: 2024 }, 'BUILT'],
  ])('tells how it stood at the end of %j', (window, status) => {
    expect(statusIn(PHASES, window)).toBe(status);
  });
});

describe('isOnMap', () => {
  it('shows a journey in its years only', () => {
    const journey = route({ startDate: '2001-07-26', endDate: '2001-08-18' });
    expect(isOnMap(journey, { from: 2001, to: 2001 })).toBe(true);
    expect(isOnMap(journey, { from: 2002, to: 2026 })).toBe(false);
  });

  it('shows a line from its first phase on', () => {
    expect(isOnMap(route({ phases: PHASES }), { from: 1945, to: 1951 })).toBe(false);
    expect(isOnMap(route({ phases: PHASES }), { from: 1945, to: 1952 })).toBe(true);
  });
});
