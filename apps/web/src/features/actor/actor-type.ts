import type { ActorKind } from '@/graphql/generated/graphql.ts';

/** What schema.org calls an actor. It has no words for an army or a party that are more exact and sure. */
export function actorType(kind: ActorKind): 'Person' | 'Country' | 'Organization' {
  if (kind === 'PERSON') return 'Person';
  return kind === 'STATE' ? 'Country' : 'Organization';
}
