import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTimeline } from './to-timeline.ts';

const reader = { locale: 'en', today: '2026-11-23' } as const;
const read = (records: Parameters<typeof toTimeline>[0]['records'], path = 'events') => toTimeline({ path, records }, reader);

describe('toTimeline', () => {
  it('draws what has a title and a date, with the precision of the date and a link to its page', () => {
    const { events } = read([{ slug: 'pact', title: 'Pact', date: '1961-07', kind: 'TREATY' }]);
    expect(events).toMatchObject([
      { title: 'Pact', dateLabel: 'July 1961', kind: 'TREATY', href: '/en/events/pact', span: { shape: 'WITHIN' } },
    ]);
  });

  it('finds events inside other records, and shows one that stands there twice once', () => {
    const pact = { slug: 'pact', title: 'Pact', date: '1961-07-06' };
    const visit = { slug: 'visit', title: 'Visit', date: '1956-06-01' };
    const { events } = read(
      [
        { name: 'Kim Il Sung', participations: { edges: [{ node: { event: pact } }, { node: { event: visit } }] } },
        { event: pact },
      ],
      'actors',
    );
    expect(events.map(({ title }) => title)).toEqual(['Visit', 'Pact']);
  });

  it('reads the span of a period, which may still be open', () => {
    const { events } = read([{ title: 'Now', startDate: '2022-02-24', endDate: null }], 'periods');
    expect(events).toMatchObject([
      { dateLabel: 'since 24 February 2022', span: { shape: 'THROUGHOUT', isSoftTo: true }, href: null },
    ]);
  });

  it('gives each side its track where sides were selected', () => {
    const participations = [{ actor: { sides: ['PYONGYANG'] } }, { actor: { sides: ['MOSCOW'] } }];
    expect(read([{ title: 'Pact', date: '1961-07-06', participations }]).events[0]?.tracks).toEqual(['MOSCOW', 'PYONGYANG']);
  });

  it('counts what has no date instead of losing it', () => {
    const { events, undated } = read([
      { label: 'Diary', issued: null },
      { label: 'Letter', issued: 'long ago' },
    ]);
    expect({ events, undated }).toEqual({ events: [], undated: 2 });
  });

  it('loses no record of a list that has names and dates', () => {
    const year = fc.integer({ min: 1945, max: 2026 }).map(String);
    const date = fc.oneof(year, fc.constant(null), fc.constant('?'));
    const records = fc.uniqueArray(fc.record({ slug: fc.uuid(), title: fc.string({ minLength: 1 }), date }), {
      selector: ({ slug }) => slug,
    });
    fc.assert(
      fc.property(records, (list) => {
        const { events, undated } = read(list);
        expect(events.length + undated).toBe(list.length);
        expect(undated).toBe(list.filter((record) => record.date === null || record.date === '?').length);
      }),
    );
  });
});
