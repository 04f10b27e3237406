import { expect, it } from 'vitest';
import { changedSlugs, toStamps } from './stamps.ts';

const event = (slug: string, change: 'ADDED' | 'CHANGED' | 'REMOVED') => ({ kind: 'EVENT', slug, change }) as const;

it('stamps a record with the day of its last change, and the rest with that of the first version', () => {
  const stamps = toStamps('2026-11-01', [
    { day: '2026-12-01', changes: [event('treaty', 'CHANGED'), event('visit', 'CHANGED')] },
    { day: '2027-01-01', changes: [event('treaty', 'CHANGED'), { kind: 'LESSON', slug: 'treaty', change: 'CHANGED' }] },
  ]);
  expect(Object.fromEntries(stamps.changed)).toEqual({
    'oai:corpus.tumen:events/treaty': '2027-01-01',
    'oai:corpus.tumen:events/visit': '2026-12-01',
  });
  expect(stamps).toMatchObject({ earliest: '2026-11-01', latest: '2027-01-01', deleted: [] });
});

it('keeps what was removed, until it comes back', () => {
  const removed = { day: '2026-12-01', changes: [event('treaty', 'REMOVED')] };
  const deletion = { noun: 'events', identifier: 'oai:corpus.tumen:events/treaty', day: '2026-12-01' };
  expect(toStamps('2026-11-01', [removed]).deleted).toEqual([deletion]);
  expect(toStamps('2026-11-01', [removed, { day: '2027-01-01', changes: [event('treaty', 'ADDED')] }]).deleted).toEqual([]);
});

it('names what changed since a day, without what is gone', () => {
  const stamps = toStamps('2026-11-01', [
    { day: '2026-12-01', changes: [event('treaty', 'CHANGED'), event('visit', 'CHANGED')] },
    { day: '2027-01-01', changes: [event('talks', 'ADDED'), event('visit', 'REMOVED')] },
  ]);
  expect(changedSlugs(stamps, 'events', '2026-11-02')).toEqual(['treaty', 'talks']);
  expect(changedSlugs(stamps, 'events', '2026-12-02')).toEqual(['talks']);
  expect(changedSlugs(stamps, 'sources', '2026-12-02')).toEqual([]);
  expect(changedSlugs(stamps, 'events', '2026-11-01')).toBeNull();
});
