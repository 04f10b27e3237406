import { describe, expect, it } from 'vitest';
import { findSides, type SidedActor } from './actor-sides.ts';

const actors = new Map<string, SidedActor>(
  (
    [
      { slug: 'ussr', kind: 'STATE', side: 'MOSCOW', affiliations: [] },
      { slug: 'dprk', kind: 'STATE', side: 'PYONGYANG', affiliations: [] },
      { slug: 'security-council', kind: 'ORGANIZATION', side: 'UN', affiliations: [] },
      { slug: 'united-kingdom', kind: 'STATE', affiliations: ['security-council'] },
      { slug: 'soviet-koreans', kind: 'ORGANIZATION', affiliations: ['ussr', 'dprk'] },
      { slug: 'railways', kind: 'COMPANY', affiliations: ['ussr'] },
      { slug: 'joint-venture', kind: 'COMPANY', affiliations: ['dprk', 'railways'] },
      { slug: 'nam-il', kind: 'PERSON', affiliations: ['soviet-koreans', 'dprk'] },
      { slug: 'engineer', kind: 'PERSON', affiliations: ['railways'] },
      { slug: 'left', kind: 'ORGANIZATION', affiliations: ['right'] },
      { slug: 'right', kind: 'ORGANIZATION', affiliations: ['left'] },
    ] as const
  ).map((actor) => [actor.slug, actor]),
);
const sidesOf = (slug: string) => {
  const actor = actors.get(slug);
  return actor && findSides(actor, actors);
};

describe('findSides', () => {
  it('takes the side that is recorded', () => {
    expect(sidesOf('ussr')).toEqual(['MOSCOW']);
  });

  it('does not take a state for the bodies in which it sits', () => {
    expect(sidesOf('united-kingdom')).toEqual([]);
  });

  it('puts a person on the side of its state, whatever group it came from', () => {
    expect(sidesOf('nam-il')).toEqual(['PYONGYANG']);
  });

  it('follows the bodies of a person without a state', () => {
    expect(sidesOf('engineer')).toEqual(['MOSCOW']);
  });

  it('puts a joint body on all its sides, in the order of the tracks', () => {
    expect(sidesOf('joint-venture')).toEqual(['MOSCOW', 'PYONGYANG']);
  });

  it('ends where two bodies belong to each other', () => {
    expect(sidesOf('left')).toEqual([]);
  });
});
