import type { Side } from '@/graphql/generated/graphql.ts';

/** The rows of the timeline, from top to bottom. The last holds who acts for none of the six. */
export const TRACKS = ['MOSCOW', 'PYONGYANG', 'SEOUL', 'BEIJING', 'WASHINGTON', 'UN', 'OTHER'] as const satisfies readonly (
  | Side
  | 'OTHER'
)[];
export type Track = (typeof TRACKS)[number];

/**
 * The tracks of an event, from top to bottom: the sides of those who took part.
 *
 * An event in which nobody is recorded to have taken part stands in the last track, so that none is lost.
 */
export function tracksOf(participations: readonly { actor: { sides: readonly Side[] } }[]): Track[] {
  const found = new Set<Track>(
    participations.flatMap(({ actor }): readonly Track[] => (actor.sides.length > 0 ? actor.sides : ['OTHER'])),
  );
  return found.size === 0 ? ['OTHER'] : TRACKS.filter((track) => found.has(track));
}
