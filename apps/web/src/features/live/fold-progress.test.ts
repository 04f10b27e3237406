import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LiveProgressFragment } from '@/graphql/generated/graphql.ts';
import { foldProgress, type Progress } from './fold-progress.ts';

const student = (id: string, position: number): LiveProgressFragment['students'][number] => ({
  enrollmentId: id,
  name: `Student ${id}`,
  state: 'WORKING',
  position,
  seenAt: null,
  leftAt: null,
  deadlineAt: null,
  submittedAt: null,
  isAutoSubmitted: false,
  questions: [],
});

type Told = { readonly isWhole: boolean; readonly ids: readonly string[] };

/** As a server tells it: later readings have greater versions, and a position that names its reading. */
const toEvents = (told: readonly Told[]): LiveProgressFragment[] =>
  told.map(({ isWhole, ids }, index) => ({
    version: index + 1,
    serverTime: '2027-04-20T09:00:00.000Z',
    pausedAt: index % 2 === 0 ? null : '2027-04-20T09:00:00.000Z',
    closesAt: null,
    isWhole,
    students: ids.map((id) => student(id, index + 1)),
  }));

const foldAll = (events: readonly LiveProgressFragment[]) =>
  events.reduce<Progress | null>((known, event) => foldProgress(known, event), null);
const show = (progress: Progress | null) => ({
  pausedAt: progress?.head.pausedAt,
  students: [...(progress?.students ?? [])].map(([id, each]) => `${id}@${each.student.position}`).sort(),
});

const anyTold = fc.array(fc.record({ isWhole: fc.boolean(), ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')) }), {
  minLength: 1,
  maxLength: 8,
});

describe('what a page knows of a class', () => {
  it('does not depend on the order in which it was told, nor on what comes twice', () => {
    fc.assert(
      fc.property(
        anyTold.chain((told) => {
          const events = toEvents(told);
          const again = fc.subarray(events).map((twice) => [...events, ...twice]);
          return fc.tuple(
            fc.constant(events),
            again.chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
          );
        }),
        ([events, mixed]) => {
          expect(show(foldAll(mixed))).toEqual(show(foldAll(events)));
        },
      ),
    );
  });

  it('is the newest of each student who is in the class', () => {
    const events = toEvents([
      { isWhole: true, ids: ['a', 'b'] },
      { isWhole: false, ids: ['b'] },
      { isWhole: true, ids: ['a'] },
      { isWhole: false, ids: ['c'] },
    ]);
    expect(show(foldAll(events.slice(0, 2))).students).toEqual(['a@1', 'b@2']);
    expect(show(foldAll(events)).students).toEqual(['a@3', 'c@4']);
  });
});
