import { useTranslations } from 'next-intl';
import { drawNetwork } from '@/features/network/draw-network.ts';
import { NetworkImage } from '@/features/network/network-image.tsx';
import { type Format, placeNetwork } from '@/features/network/network-layouts.ts';
import { bundleTies, rankActors } from '@/features/network/network-model.ts';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Slides } from '../../present/slides.tsx';
import type { BlockProps } from '../block-props.ts';
import { readNetwork } from './read-network.ts';

const networkSlide = graphql(/* GraphQL */ `
  fragment NetworkSlide_block on NetworkBlock {
    anchor
    heading(locale: $locale)
    caption(locale: $locale)
    ...Network_block
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
  const block = readFragment(networkSlide, ref);
  const { anchor, heading, caption } = block;
  const { actors, ties, events, kinds } = readNetwork(block);
  const actorOf = new Map(actors.map((actor) => [actor.slug, actor]));
  const pairs = bundleTies(ties, new Set(events.map(({ slug }) => slug)));
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
    selection: { years: ALL_YEARS, kinds, isLarge: false },
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
