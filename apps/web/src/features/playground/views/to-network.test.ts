import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNetwork } from './to-network.ts';

const actor = (slug: string) => ({ slug, name: slug.toUpperCase() });

describe('toNetwork', () => {
  it('takes ties as the API gives them', () => {
    const records = [{ a: actor('ussr'), b: actor('dprk'), kind: 'AGREED', events: [{ slug: 'pact' }, { slug: 'loan' }] }];
    expect(toNetwork({ path: 'actorTies', records })).toMatchObject({
      actors: [{ slug: 'ussr', name: 'USSR' }, { slug: 'dprk' }],
      ties: [{ a: 'dprk', b: 'ussr', kind: 'AGREED', events: ['pact', 'loan'] }],
    });
  });

  it('tells whether the kind of somebody was not asked', () => {
    const participations = [
      { actor: { slug: 'stalin', name: 'Stalin', kind: 'PERSON' } },
      { actor: { slug: 'prc', name: 'PRC' } },
    ];
    const networkOf = (parts: typeof participations) =>
      toNetwork({ path: 'events', records: [{ slug: 'pact', participations: parts }] });
    expect(networkOf(participations).hasUnknownKinds).toBe(true);
    expect(networkOf(participations.map((part) => ({ actor: { ...part.actor, kind: 'STATE' } }))).hasUnknownKinds).toBe(false);
  });

  it('joins all who took part in an event, once an event', () => {
    const participations = [
      { actor: actor('ussr') },
      { actor: actor('dprk') },
      { actor: actor('prc') },
      { actor: actor('ussr') },
    ];
    const records = [{ slug: 'pact', title: 'Pact', participations }];
    expect(toNetwork({ path: 'events', records }).ties).toEqual([
      { a: 'dprk', b: 'ussr', kind: 'SAME_EVENT', events: ['pact'] },
      { a: 'prc', b: 'ussr', kind: 'SAME_EVENT', events: ['pact'] },
      { a: 'dprk', b: 'prc', kind: 'SAME_EVENT', events: ['pact'] },
    ]);
  });

  it('loses no tie and no actor of the list', () => {
    const slug = fc.constantFrom('ussr', 'dprk', 'prc', 'rok');
    const tie = fc
      .record({
        a: slug.map(actor),
        b: slug.map(actor),
        kind: fc.constantFrom('AGREED', 'HOSTED'),
        events: fc.constant([{ slug: 'x' }]),
      })
      .filter(({ a, b }) => a.slug !== b.slug);
    fc.assert(
      fc.property(fc.array(tie), (records) => {
        const { ties, actors } = toNetwork({ path: 'actorTies', records });
        const told = ties.map(({ a, b, kind }) => `${a} ${b} ${kind}`);
        const given = records.map(({ a, b, kind }) => `${[a.slug, b.slug].sort().join(' ')} ${kind}`);
        expect(new Set(told)).toEqual(new Set(given));
        expect(new Set(actors.map((one) => one.slug))).toEqual(new Set(records.flatMap(({ a, b }) => [a.slug, b.slug])));
      }),
    );
  });
});
