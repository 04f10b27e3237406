import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeChanges } from './compose-changes.ts';
import { diffRecords } from './diff-records.ts';
import { type RecordChange, recordKey, type WrittenRecords } from './record-change.ts';

type Fields = Record<string, string>;

function records(bySlug: Record<string, Fields>): WrittenRecords {
  return new Map(
    Object.entries(bySlug).map(([slug, fields]) => {
      const record = { kind: 'EVENT' as const, slug, title: null, fields: new Map(Object.entries(fields)) };
      return [recordKey(record), record];
    }),
  );
}

const word = fc.constantFrom('a', 'b', 'c');
const versions = fc.dictionary(word, fc.dictionary(word, word)).map(records);

const namesOf = (changes: readonly RecordChange[], change: RecordChange['change']) =>
  changes.filter((item) => item.change === change).map(({ slug }) => slug);

describe('diffRecords', () => {
  it('tells what was added, changed and removed, field by field', () => {
    const before = records({ treaty: { title: 'Treaty', date: '1961' }, visit: { title: 'Visit' } });
    const after = records({ treaty: { title: 'Treaty', place: 'Moscow' }, war: { title: 'War' } });

    expect(diffRecords(before, after)).toEqual([
      {
        kind: 'EVENT',
        slug: 'treaty',
        title: null,
        change: 'CHANGED',
        fields: [
          { field: 'date', before: '1961', after: null },
          { field: 'place', before: null, after: 'Moscow' },
        ],
      },
      {
        kind: 'EVENT',
        slug: 'visit',
        title: null,
        change: 'REMOVED',
        fields: [{ field: 'title', before: 'Visit', after: null }],
      },
      { kind: 'EVENT', slug: 'war', title: null, change: 'ADDED', fields: [{ field: 'title', before: null, after: 'War' }] },
    ]);
  });

  it('finds nothing between a version and itself', () => {
    fc.assert(
      fc.property(versions, (version) => {
        expect(diffRecords(version, version)).toEqual([]);
      }),
    );
  });

  it('finds removed what it finds added in the other direction', () => {
    fc.assert(
      fc.property(versions, versions, (a, b) => {
        expect(namesOf(diffRecords(a, b), 'ADDED')).toEqual(namesOf(diffRecords(b, a), 'REMOVED'));
      }),
    );
  });
});

describe('composeChanges', () => {
  it('joins the steps between versions into the change from the first to the last', () => {
    fc.assert(
      fc.property(versions, versions, versions, (a, b, c) => {
        const steps = [...diffRecords(a, b), ...diffRecords(b, c)];
        const slugs = [...new Set(steps.map(({ slug }) => slug))].toSorted();
        const joined = slugs.map((slug) => composeChanges(steps.filter((step) => step.slug === slug)));
        expect(joined.filter((change) => change !== null)).toEqual(diffRecords(a, c));
      }),
    );
  });

  it('keeps a change of which only the fact is told', () => {
    const change: RecordChange = { kind: 'QUESTION', slug: 'who-signed', title: null, change: 'CHANGED', fields: [] };
    expect(composeChanges([change, change])).toEqual(change);
  });
});
