import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseList,
  findEmptyLists,
  findInnerLists,
  findLists,
  findValuesApart,
  sortRows,
  tabulate,
  toCells,
} from './tabulate-answer.ts';

function cellsOf(...records: Parameters<typeof tabulate>[0]) {
  return toCells(tabulate(records));
}

describe('findLists', () => {
  it('takes the nodes of a connection for its list, with what stands on the edge behind them', () => {
    const data = {
      events: {
        totalCount: 9,
        edges: [
          { cursor: 'a', node: { title: 'War' } },
          { cursor: 'b', node: { title: 'Truce' } },
        ],
      },
    };
    expect(findLists(data)).toMatchObject([
      {
        path: 'events',
        records: [
          { title: 'War', cursor: 'a' },
          { title: 'Truce', cursor: 'b' },
        ],
      },
    ]);
  });

  it('keeps a field of the edge apart from one of the same name on the node', () => {
    const data = { events: { edges: [{ role: 'host', node: { role: 'guest' } }] } };
    expect(findLists(data)[0]?.records).toEqual([{ role: 'guest', 'edge.role': 'host' }]);
  });

  const actor = { offices: [{ label: 'a' }], participations: { nodes: [{ role: 'b' }, { role: 'c' }] }, none: [] };

  it('names all lists in the order of the answer, and leaves out empty ones', () => {
    expect(findLists({ actor }).map(({ path }) => path)).toEqual(['actor.offices', 'actor.participations']);
    expect(findEmptyLists({ actor, events: { totalCount: 0, edges: [] } })).toEqual(['actor.none', 'events']);
  });

  it('tells what stands beside a list, but not what belongs to another one', () => {
    const points = { name: 'Debt', unit: 'roubles', place: { name: 'Moscow' }, points: [{ value: 3 }] };
    const events = { totalCount: 40, pageInfo: { endCursor: 'x' }, edges: [{ node: { title: 'War' } }] };
    const besides = findLists({ day: '1950', points, events }).map(({ beside }) => Object.fromEntries(beside ?? []));
    expect(besides).toEqual([
      { name: 'Debt', unit: 'roubles' },
      { day: '1950', totalCount: 40, 'pageInfo.endCursor': 'x' },
    ]);
  });

  it('finds the values that stand beside no list', () => {
    const answer = {
      day: '1950',
      all: { totalCount: 34, pageInfo: { endCursor: 'x' } },
      debt: { unit: 'roubles', place: { name: 'Moscow' }, points: [{ value: 3 }] },
    };
    expect(Object.fromEntries(findValuesApart(answer))).toEqual({
      day: '1950',
      'all.totalCount': 34,
      'all.pageInfo.endCursor': 'x',
      'debt.place.name': 'Moscow',
    });
    expect(findValuesApart({ all: { totalCount: 34 } }).size, 'one record, which is a table').toBe(0);
  });

  it('chooses the list that is asked for, else the longest', () => {
    const lists = findLists({ actor });
    expect(chooseList(lists, 'actor.offices')?.path).toBe('actor.offices');
    expect(chooseList(lists, 'actor.none')?.path).toBe('actor.participations');
    expect(chooseList([], null)).toBeUndefined();
  });

  describe('lists inside the records of others', () => {
    const events = [
      {
        title: 'War',
        date: '1950',
        facts: [
          { text: 'a', citations: [{ page: 1 }, { page: 2 }] },
          { text: 'b', citations: [] },
        ],
      },
      { title: 'Truce', date: '1953', facts: [{ text: 'c', citations: [{ page: 3 }] }], places: [{ name: 'Panmunjom' }] },
    ];
    const lists = findLists({ events, wars: { edges: [{ node: { slug: 'war', dispute: { positions: events[0]?.facts } } }] } });

    it('are offered where their items hold lists too, one record an item behind the names of its owner', () => {
      const [facts, positions, ...others] = findInnerLists(lists);
      expect(others, 'places, which hold no list').toEqual([]);
      expect(facts?.path).toBe('events.facts');
      expect(toCells(tabulate(facts?.records ?? []))).toEqual([
        ['events.date', 'events.title', 'text', 'citations.page'],
        ['1950', 'War', 'a', '1 | 2'],
        ['1950', 'War', 'b', undefined],
        ['1953', 'Truce', 'c', '3'],
      ]);
      expect(positions).toMatchObject({
        path: 'wars.dispute.positions',
        records: [{ 'wars.slug': 'war', text: 'a' }, { text: 'b' }],
      });
    });

    it('are chosen only by their path', () => {
      expect(chooseList(lists, 'events.facts')?.records).toHaveLength(3);
      expect(chooseList(lists, null)?.path).toBe('events');
    });
  });

  it('takes an answer without lists for one record', () => {
    expect(findLists({ event: { title: 'War' } })).toEqual([{ path: '', records: [{ event: { title: 'War' } }] }]);
  });

  it.each([null, undefined, 'text'])('finds nothing in %j', (data) => {
    expect(findLists(data)).toEqual([]);
  });
});

describe('tabulate', () => {
  it('makes columns of nested objects and leaves a cell empty where a record has no value', () => {
    expect(cellsOf({ title: 'War', period: { title: '전쟁' } }, { title: 'Truce', period: null, year: 1953 })).toEqual([
      ['title', 'period.title', 'year'],
      ['War', '전쟁', undefined],
      ['Truce', undefined, 1953],
    ]);
  });

  it('joins lists in one cell, each level with its own sign', () => {
    const facts = [
      { text: 'first', tags: ['a', 'b'], citations: [{ page: 1 }, { page: 2 }] },
      { text: 'second', tags: [], citations: [{ page: 3 }] },
    ];
    expect(cellsOf({ themes: ['war', 'peace'], facts })).toEqual([
      ['themes', 'facts.text', 'facts.tags', 'facts.citations.page'],
      ['war | peace', 'first | second', 'a; b | ', '1; 2 | 3'],
    ]);
  });

  it('keeps the total of a connection beside its list', () => {
    const events = { totalCount: 40, edges: [{ node: { title: 'War' } }] };
    expect(cellsOf({ events })).toEqual([
      ['events.title', 'events.totalCount'],
      ['War', 40],
    ]);
  });

  it('gives each record a row, and flat records back as they are', () => {
    const name = fc.stringMatching(/^[a-z]\w{0,8}$/);
    const record = fc.dictionary(name, fc.oneof(fc.string(), fc.integer(), fc.boolean()), { noNullPrototype: true });
    fc.assert(
      fc.property(fc.array(record), (records) => {
        expect(tabulate(records).rows.map((row) => Object.fromEntries(row))).toEqual(records);
      }),
    );
  });

  it('has a cell for each column in each row, whatever the answer', () => {
    const answer = fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }));
    fc.assert(
      fc.property(answer, (records) => {
        const [columns = [], ...rows] = cellsOf(...(records as Parameters<typeof tabulate>[0]));
        expect(rows).toHaveLength(records.length);
        for (const row of rows) {
          expect(row).toHaveLength(columns.length);
          for (const cell of row) expect(['string', 'number', 'boolean', 'undefined']).toContain(typeof cell);
        }
      }),
    );
  });
});

describe('sortRows', () => {
  const { rows } = tabulate([{ year: 1953 }, { year: 900 }, {}, { year: 1950 }]);
  const yearsOf = (isDescending: boolean) =>
    sortRows(rows, { column: 'year', isDescending, locale: 'en' }).map((row) => row.get('year'));

  it('sorts numbers as numbers, and rows without a value last', () => {
    expect(yearsOf(false)).toEqual([900, 1950, 1953, undefined]);
    expect(yearsOf(true)).toEqual([1953, 1950, 900, undefined]);
  });

  it('sorts words as the language of the page does', () => {
    const words = tabulate([{ w: 'жук' }, { w: 'ёж' }, { w: 'ель' }]).rows;
    const sorted = sortRows(words, { column: 'w', isDescending: false, locale: 'ru' });
    expect(sorted.map((row) => row.get('w'))).toEqual(['ёж', 'ель', 'жук']);
  });
});
