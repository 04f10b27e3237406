import { useTranslations } from 'next-intl';
import { drawNetwork } from '@/features/network/draw-network.ts';
import { NetworkActorFragment } from '@/features/network/network-fragments.ts';
import { NetworkImage } from '@/features/network/network-image.tsx';
import { type Format, placeNetwork } from '@/features/network/network-layouts.ts';
import { bundleTies, rankActors, TIE_KINDS } from '@/features/network/network-model.ts';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Slides } from '../../present/slides.tsx';
import type { BlockProps } from '../block-props.ts';

const networkSlide = graphql(/* GraphQL */ `
  fragment NetworkSlide_block on NetworkBlock {
    anchor
    heading(locale: $locale)
    caption(locale: $locale)
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
      }
    }
  }
`);

/** Wide as a screen, with few names in letters that the last row can read. */
const PROJECTOR: Format = {
  size: { width: 860, height: 416 },
  fontSize: 20,
  widestLabel: 190,
  usual: 12,
  usualNeighbors: 12,
  most: 12,
};
const ALL_YEARS = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** What to look for in the network, then its strongest actors as large as the screen. */
export function NetworkSlide({ block: ref, context: { previous, next } }: BlockProps<typeof networkSlide>) {
  const t = useTranslations('blocks.network');
  const texts = useTranslations('network');
  const { anchor, heading, caption, actors: refs, ties } = readFragment(networkSlide, ref);
  const actorOf = new Map(readFragment(NetworkActorFragment, refs).map((actor) => [actor.slug, actor]));
  const slugs = new Set(ties.flatMap(({ events }) => events.map(({ slug }) => slug)));
  const pairs = bundleTies(
    ties.map(({ a, b, kind, events }) => ({ a: a.slug, b: b.slug, kind, events: events.map(({ slug }) => slug) })),
    slugs,
  );
  const drawing = drawNetwork({
    view: {
      name: 'wide',
      size: PROJECTOR.size,
      fontSize: PROJECTOR.fontSize,
      limit: PROJECTOR.usual,
      placed: placeNetwork(rankActors(pairs), pairs, actorOf, PROJECTOR),
    },
    pairs,
    actorOf,
    selection: { years: ALL_YEARS, kinds: TIE_KINDS, isLarge: false },
    lastYear: ALL_YEARS.to,
    texts,
  });
  return (
    <Slides
      anchor={anchor}
      previous={previous}
      next={next}
      slides={[
        { title: heading, body: <p>{caption}</p> },
        { title: heading, look: 'drawing', body: <NetworkImage {...drawing} label={t('label')} /> },
      ]}
    />
  );
}
