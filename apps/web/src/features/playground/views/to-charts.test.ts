import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listBarColumns, toBars } from './to-bars.ts';
import { toCharts } from './to-charts.ts';

describe('toCharts', () => {
  it('draws one series an indicator, and those of one unit on shared axes', () => {
    const points = [
      { date: '1991', value: 2 },
      { date: '1990', value: 5 },
    ];
    const records = [
      { name: 'Oil', unit: 't', points },
      { name: 'Coal', unit: 't', points },
      { name: 'Debt', unit: 'USD', points },
    ];
    const { charts } = toCharts([{ path: 'indicators', records }]);
    expect(charts.map(({ unit, series }) => [unit, series.map(({ name }) => name)])).toEqual([
      ['t', ['Oil', 'Coal']],
      ['USD', ['Debt']],
    ]);
    expect(charts[0]?.series[0]?.points.map(({ value }) => value)).toEqual([5, 2]);
  });

  it('takes name and unit of a list of points from the indicator that holds it', () => {
    const records = [{ date: '1991', value: 2 }];
    const { charts } = toCharts([{ path: 'indicator.points', records, owner: { name: 'Oil', unit: 't' } }]);
    expect(charts).toMatchObject([{ unit: 't', series: [{ name: 'Oil' }] }]);
  });

  it('tells what it was not told of its figures', () => {
    const reported = { date: '1991', value: 2, isEstimate: false, isDerived: true };
    expect(toCharts([{ path: 'points', records: [reported] }]).unasked).toEqual([]);
    expect(toCharts([{ path: 'points', records: [reported, { date: '1992', value: 1, isEstimate: true }] }]).unasked).toEqual([
      'isDerived',
    ]);
  });

  it('draws the series of several lists together, and calls one without a name by its place', () => {
    const records = [{ date: '1991', value: 2 }];
    const { charts } = toCharts([
      { path: 'seoul.points', records, owner: { name: 'Seoul counts', unit: 'USD' } },
      { path: 'moscow.points', records: [{ date: '1992', value: 3 }], owner: { unit: 'USD' } },
    ]);
    expect(charts.map(({ unit, series }) => [unit, series.map(({ name }) => name)])).toEqual([
      ['USD', ['Seoul counts', 'moscow.points']],
    ]);
  });

  it('loses no figure', () => {
    const point = fc.record({ date: fc.constantFrom('1990', '1991-05', 'never'), value: fc.double({ noNaN: true }) });
    const indicator = fc.record({ unit: fc.constantFrom('t', 'USD'), points: fc.array(point) });
    fc.assert(
      fc.property(fc.array(indicator), (records) => {
        const { charts, undated } = toCharts([{ path: 'indicators', records }]);
        const drawn = charts.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ value }) => value)));
        const given = records.flatMap(({ points }) => points);
        expect(undated).toBe(given.filter(({ date }) => date === 'never').length);
        expect(drawn.sort()).toEqual(given.flatMap(({ date, value }) => (date === 'never' ? [] : [value])).sort());
      }),
    );
  });
});

describe('the bars of a list', () => {
  const list = {
    path: 'periods',
    records: [
      { title: 'Liberation', position: 1, events: { totalCount: 70 } },
      { title: 'War', position: 2, events: { totalCount: 120 } },
    ],
  };

  it('stand for any number of records that have a name', () => {
    expect(listBarColumns(list)).toEqual(['position', 'events.totalCount']);
    expect(toBars(list, 'events.totalCount')).toEqual([
      { name: 'Liberation', value: 70 },
      { name: 'War', value: 120 },
    ]);
  });

  it('are not offered for numbers below zero, nor without names', () => {
    expect(listBarColumns({ path: 'points', records: [{ name: 'a', value: -1 }] })).toEqual([]);
    expect(listBarColumns({ path: 'points', records: [{ value: 1 }] })).toEqual([]);
  });
});
