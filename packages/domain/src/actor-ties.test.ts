import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTOR_TIE_KINDS, type EventPart, findActorTies, tieKind } from './actor-ties.ts';
import { EVENT_KINDS, type EventKind, PARTICIPATION_ROLES, type ParticipationRole } from './vocabulary.ts';

describe('tieKind', () => {
  it.each<[string, EventKind, ParticipationRole, ParticipationRole, string]>([
    ['the two ministers who sign the recognition of 1990', 'DIPLOMACY', 'SIGNATORY', 'SIGNATORY', 'AGREED'],
    ['the parties of the treaty that expires in 1996', 'TREATY', 'PARTY', 'PARTY', 'AGREED'],
    ['the states of the six-party talks', 'TALKS', 'PARTY', 'PARTY', 'NEGOTIATED'],
    ['two states of a domestic quarrel', 'DOMESTIC', 'PARTY', 'PARTY', 'SAME_EVENT'],
    ['the presidents in San Francisco', 'SUMMIT', 'NEGOTIATOR', 'NEGOTIATOR', 'NEGOTIATED'],
    ['Putin and Kim Jong Un in Vladivostok', 'SUMMIT', 'HOST', 'GUEST', 'HOSTED'],
    ['China and the envoys whom it received for talks', 'TALKS', 'HOST', 'NEGOTIATOR', 'HOSTED'],
    ['the writer of a letter and who got it', 'DECLARATION', 'AUTHOR', 'ADDRESSEE', 'ADDRESSED'],
    ['the USSR and the DPRK in a shipment of arms', 'MILITARY', 'SUPPLIER', 'RECIPIENT', 'SUPPLIED'],
    ['two armies in one battle', 'WAR', 'BELLIGERENT', 'BELLIGERENT', 'FOUGHT'],
    ['the USSR and the author of the draft of 1947', 'UN_RESOLUTION', 'OPPONENT', 'AUTHOR', 'OPPOSED'],
    ['two members that vote', 'UN_RESOLUTION', 'VOTER', 'VOTER', 'SAME_EVENT'],
    ['a speaker and the state that is blamed', 'MILITARY', 'SPEAKER', 'ACCUSED', 'SAME_EVENT'],
    ['two guests of one parade', 'VISIT', 'GUEST', 'GUEST', 'SAME_EVENT'],
    ['an opponent of an invitation and a writer about it', 'CULTURE', 'OPPONENT', 'AUTHOR', 'SAME_EVENT'],
  ])('tells %s', (_, eventKind, one, other, kind) => {
    expect(tieKind(eventKind, { role: one, states: ['ussr'] }, { role: other, states: ['dprk'] })).toBe(kind);
  });

  it('claims nothing between two of one state', () => {
    expect(tieKind('TREATY', { role: 'SIGNATORY', states: ['ussr'] }, { role: 'PARTY', states: ['ussr'] })).toBe('SAME_EVENT');
  });

  it('does not depend on the order of the two', () => {
    const part = fc.record({
      role: fc.constantFrom(...PARTICIPATION_ROLES),
      states: fc.subarray(['ussr', 'dprk', 'prc']),
    });
    fc.assert(
      fc.property(fc.constantFrom(...EVENT_KINDS), part, part, (kind, one, other) => {
        expect(tieKind(kind, one, other)).toBe(tieKind(kind, other, one));
      }),
    );
  });

  it('can tell each kind', () => {
    const told = EVENT_KINDS.flatMap((kind) =>
      PARTICIPATION_ROLES.flatMap((one) =>
        PARTICIPATION_ROLES.map((other) => tieKind(kind, { role: one, states: [] }, { role: other, states: [] })),
      ),
    );
    expect([...new Set(told)].sort()).toEqual([...ACTOR_TIE_KINDS].sort());
  });
});

describe('findActorTies', () => {
  const part = (event: string, actor: string, role: ParticipationRole, eventKind: EventKind = 'VISIT'): EventPart => ({
    event,
    eventKind,
    actor,
    role,
    states: [actor],
  });

  it('joins actors of the same events, the most frequent pair first, with one tie for each kind', () => {
    const ties = findActorTies([
      part('visit', 'ussr', 'HOST'),
      part('visit', 'dprk', 'GUEST'),
      part('visit', 'china', 'OBSERVER'),
      part('second-visit', 'dprk', 'HOST'),
      part('second-visit', 'ussr', 'GUEST'),
      part('treaty', 'dprk', 'PARTY', 'TREATY'),
      part('treaty', 'ussr', 'PARTY', 'TREATY'),
      part('speech', 'rok', 'SPEAKER'),
    ]);
    expect(ties).toEqual([
      { a: 'dprk', b: 'ussr', kind: 'HOSTED', events: ['visit', 'second-visit'] },
      { a: 'china', b: 'dprk', kind: 'SAME_EVENT', events: ['visit'] },
      { a: 'china', b: 'ussr', kind: 'SAME_EVENT', events: ['visit'] },
      { a: 'dprk', b: 'ussr', kind: 'AGREED', events: ['treaty'] },
    ]);
  });

  it('gives each pair of an event exactly one tie with that event', () => {
    const parts = fc.uniqueArray(
      fc.record({
        event: fc.constantFrom('e1', 'e2', 'e3'),
        actor: fc.constantFrom('a', 'b', 'c', 'd'),
        role: fc.constantFrom(...PARTICIPATION_ROLES),
      }),
      { selector: ({ event, actor }) => `${event} ${actor}` },
    );
    fc.assert(
      fc.property(parts, (some) => {
        const all = some.map(({ event, actor, role }) => part(event, actor, role));
        const found = findActorTies(all).flatMap(({ a, b, events }) => events.map((event) => `${event} ${a} ${b}`));
        const expected = all.flatMap((one) =>
          all
            .filter((other) => one.event === other.event && one.actor < other.actor)
            .map((other) => `${one.event} ${one.actor} ${other.actor}`),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});
