import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAnswers, isSameAnswer } from './compare-answers.ts';

const page = (nodes: readonly object[], totalCount = nodes.length) => ({
  events: { totalCount, edges: nodes.map((node) => ({ node })) },
});

describe('compareAnswers', () => {
  it('names the records that only one answer has', () => {
    const before = page([{ slug: 'pact' }, { slug: 'war' }]);
    const after = page([{ slug: 'war' }, { slug: 'visit' }, { slug: 'summit' }]);
    expect(compareAnswers(before, after)).toEqual({
      values: [{ column: 'events.totalCount', before: 2, after: 3 }],
      lists: [
        {
          path: 'events',
          count: { before: 2, after: 3 },
          gone: [{ slug: 'pact' }],
          come: [{ slug: 'visit' }, { slug: 'summit' }],
          changed: [],
        },
      ],
    });
  });

  it('names the cells of a record that changed, those of its own lists too', () => {
    const visit = { slug: 'visit', kind: 'VISIT', parts: [{ role: 'PARTY' }] };
    const summit = { slug: 'visit', kind: 'SUMMIT', parts: [{ role: 'PARTY' }, { role: 'OBSERVER' }] };
    expect(compareAnswers(page([visit]), page([summit])).lists[0]?.changed).toEqual([
      {
        record: summit,
        cells: [
          { column: 'kind', before: 'VISIT', after: 'SUMMIT' },
          { column: 'parts.role', before: 'PARTY', after: 'PARTY | OBSERVER' },
        ],
      },
    ]);
  });

  it('tells records without a key by what they say, each as often as it is there', () => {
    const points = (...values: number[]) => ({ points: values.map((value) => ({ value })) });
    expect(compareAnswers(points(1, 1, 2), points(1, 3)).lists[0]).toMatchObject({
      gone: [{ value: 1 }, { value: 2 }],
      come: [{ value: 3 }],
    });
  });

  it('compares the values of an answer without lists', () => {
    const event = (kind: string) => ({ event: { slug: 'visit', kind } });
    expect(compareAnswers(event('VISIT'), event('SUMMIT'))).toEqual({
      values: [{ column: 'event.kind', before: 'VISIT', after: 'SUMMIT' }],
      lists: [],
    });
  });

  it('sees a list that was empty, and none in what only says where a record stands', () => {
    expect(compareAnswers(page([]), page([{ slug: 'a' }]))).toMatchObject({
      values: [{ column: 'events.totalCount', before: 0, after: 1 }],
      lists: [{ come: [{ slug: 'a' }], gone: [] }],
    });
    const at = (cursor: string) => ({ events: { edges: [{ cursor, node: { slug: 'a' } }], pageInfo: { endCursor: cursor } } });
    expect(isSameAnswer(compareAnswers(at('x'), at('y')))).toBe(true);
  });

  it('finds no difference between an answer and the same rows in another order', () => {
    const event = fc.record({ slug: fc.string(), kind: fc.constantFrom('VISIT', 'WAR') });
    const rows = fc.uniqueArray(event, { selector: ({ slug }) => slug });
    fc.assert(fc.property(rows, (nodes) => isSameAnswer(compareAnswers(page(nodes), page(nodes.toReversed())))));
  });
});
