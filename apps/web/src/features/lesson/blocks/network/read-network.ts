import { ACTOR_TIE_KINDS } from '@tumen/domain/actor-ties';
import { NetworkActorFragment, NetworkEventFragment } from '@/features/network/network-fragments.ts';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';

const networkOfBlock = graphql(/* GraphQL */ `
  fragment Network_block on NetworkBlock {
    actors {
      ...Network_actor
    }
    ties {
      a {
        slug
      }
      b {
        slug
      }
      kind
      events {
        slug
        ...Network_event
      }
    }
  }
`);

/** The network of a lesson: all who took part in the same events, whatever their roles tell, and the years from the first event to the last. */
export function readNetwork(ref: FragmentType<typeof networkOfBlock>) {
  const { actors, ties } = readFragment(networkOfBlock, ref);
  const eventOf = new Map(
    ties.flatMap((tie) => tie.events.map((event) => [event.slug, readFragment(NetworkEventFragment, event)])),
  );
  const events = [...eventOf.values()];
  const yearOf = (isoDay: string) => Number(isoDay.slice(0, 4));
  return {
    actors: readFragment(NetworkActorFragment, actors),
    ties: ties.map(({ a, b, kind, events: own }) => ({
      a: a.slug,
      b: b.slug,
      kind,
      events: own.map(({ slug }) => slug),
    })),
    events,
    kinds: ACTOR_TIE_KINDS,
    years: {
      from: Math.min(...events.map(({ startDate }) => yearOf(startDate))),
      to: Math.max(...events.map(({ endDate }) => yearOf(endDate))),
    },
  };
}
