import { describe, expect, it } from 'vitest';
import { layOutChart } from './chart-layout.ts';
import type { ChartPoint, ChartSpan } from './chart-model.ts';
import { CARD, NARROW, WIDE } from './chart-size.ts';

const point = (date: string, value = 1): ChartPoint => ({
  id: `${date} ${value}`,
  date,
  startDate: `${date}-01-01`.slice(0, 10),
  value,
  isEstimate: false,
  isDerived: false,
  note: null,
});
const day = (iso: string): ChartSpan => ({ title: iso, startDate: iso, endDate: iso });

type Options = { annotations?: ChartSpan[]; periods?: ChartSpan[]; size?: typeof WIDE };

function layOut(points: ChartPoint[], { annotations = [], periods = [], size = WIDE }: Options = {}) {
  return layOutChart({
    series: [{ slug: 's', name: 'S', points }],
    annotations,
    periods,
    size,
    formatValue: String,
    formatMonth: (date) => `m${date.getUTCMonth() + 1}`,
  });
}
const placed = (layout: ReturnType<typeof layOut>) => layout.series[0]?.points ?? [];
const labels = (ticks: readonly { label: string }[]) => ticks.map(({ label }) => label);

/** Points of years and days with values of any size and sign; the same number gives the same points. */
function makePoints(seed: number): ChartPoint[] {
  let state = seed * 7919;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const scale = 10 ** next(8);
  const isNegative = next(4) === 0;
  return Array.from({ length: 2 + next(30) }, (_, index) => {
    const year = 1946 + 2 * index + next(2);
    const date = next(3) === 0 ? `${year}-0${1 + next(9)}-1${next(10)}` : String(year);
    return { ...point(date, (next(1000) / 1000 - (isNegative ? 0.5 : 0)) * scale), id: String(index) };
  });
}

describe('layOutChart', () => {
  it('holds every figure inside the axes, on every size of drawing', () => {
    for (const size of [WIDE, NARROW, CARD]) {
      for (let seed = 1; seed <= 15; seed += 1) {
        const layout = layOut(makePoints(seed), { size, annotations: [day('1961-07-06')] });
        expect(placed(layout)).toHaveLength(makePoints(seed).length);
        for (const { x, y, span } of placed(layout)) {
          expect(x, `seed ${seed}`).toBeGreaterThanOrEqual(layout.left);
          expect(x).toBeLessThanOrEqual(layout.right);
          expect(y).toBeGreaterThanOrEqual(layout.top - 0.01);
          expect(y).toBeLessThanOrEqual(layout.bottom + 0.01);
          if (span) expect([span[0] < x, x < span[1]], `seed ${seed} ${x} ${span}`).toEqual([true, true]);
        }
      }
    }
  });

  it('draws higher what is more, and zero on a tick of its own', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const layout = layOut(makePoints(seed));
      const byValue = placed(layout).toSorted((a, b) => a.value - b.value);
      for (const [index, { y }] of byValue.entries()) expect(y).toBeLessThanOrEqual((byValue[index - 1]?.y ?? y) + 1e-6);
      expect(layout.valueTicks.filter(({ isBase }) => isBase)).toHaveLength(1);
    }
  });

  it('starts the axis of values at zero', () => {
    const layout = layOut([point('1990', 100), point('1991', 400)]);
    expect(layout.valueTicks[0]).toMatchObject({ label: '0', at: layout.bottom });
  });

  it('counts meetings without halves', () => {
    expect(labels(layOut([point('1960', 1), point('1961', 2)]).valueTicks)).toEqual(['0', '1', '2']);
  });

  it('lets the figure of a year span its year, and that of a day nothing', () => {
    const [year, ofDay] = placed(layOut([point('1990'), point('1991-07-02')]));
    expect(year?.span).not.toBeNull();
    expect(year?.x).toBeCloseTo(((year?.span?.[0] ?? 0) + (year?.span?.[1] ?? 0)) / 2);
    expect(ofDay?.span).toBeNull();
  });

  it('names a wide year in its middle, and months where a chart is short', () => {
    expect(labels(layOut([point('1986'), point('1992')]).timeLabels)).toEqual([
      '1986',
      '1987',
      '1988',
      '1989',
      '1990',
      '1991',
      '1992',
    ]);
    expect(labels(layOut([point('2024-10-05'), point('2025-02-10')]).timeLabels)).toEqual(['m11', 'm12', '2025', 'm2']);
  });

  it('never lets two labels of the axis of time touch', () => {
    for (const size of [WIDE, NARROW, CARD]) {
      for (let last = 1950; last < 2026; last += 1) {
        const { timeLabels } = layOut([point('1949'), point(String(last))], { size });
        expect(timeLabels.length).toBeGreaterThan(0);
        for (const [index, { at }] of timeLabels.slice(1).entries()) {
          expect(at - (timeLabels[index]?.at ?? 0)).toBeGreaterThan(2.2 * size.font);
        }
      }
    }
  });

  it('keeps the letters of events apart, however close the events are', () => {
    const days = ['2022-05-26', '2024-03-28', '2022-05-27', '2006-10-14'].map(day);
    const { annotations } = layOut([point('1949'), point('2024')], { annotations: days, size: NARROW });
    expect(annotations.map(({ letter }) => letter)).toEqual(['a', 'b', 'c', 'd']);
    for (const [index, a] of annotations.entries()) {
      for (const b of annotations.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * NARROW.letter);
      }
    }
  });

  it('reaches beyond the figures for an event that follows them, and draws an event of a year as a year', () => {
    const year = { title: '1993', startDate: '1993-01-01', endDate: '1993-12-31' };
    const layout = layOut([point('1990'), point('1992')], { annotations: [year] });
    const [from = 0, to = 0] = layout.annotations[0]?.span ?? [];
    expect(from).toBeGreaterThanOrEqual(placed(layout)[1]?.span?.[1] ?? Number.POSITIVE_INFINITY);
    expect(to - from).toBeGreaterThan(50);
  });

  it('puts figures of one date that would hide one another side by side', () => {
    const same = [point('1990', 40), { ...point('1990', 40), id: 'other' }, point('1982', 5)];
    const [a, b] = placed(layOut(same));
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0))).toBeGreaterThan(8);
  });

  it('names a period only where its name fits', () => {
    const periods = [
      { title: 'A period with a name that is much longer than its two years', startDate: '1950-01-01', endDate: '1951-12-31' },
      { title: 'Later', startDate: '1952-01-01', endDate: '2100-01-01' },
    ];
    const { bands, left, right } = layOut([point('1949'), point('2000')], { periods });
    expect(bands.map(({ title }) => title)).toEqual([null, 'Later']);
    for (const { x, width } of bands) expect(x >= left && x + width <= right + 0.01).toBe(true);
  });
});
