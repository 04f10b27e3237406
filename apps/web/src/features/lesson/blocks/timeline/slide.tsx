import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Slides } from '../../present/slides.tsx';
import type { BlockProps } from '../block-props.ts';
import { TimeStrip } from './time-strip.tsx';

const timelineSlide = graphql(/* GraphQL */ `
  fragment TimelineSlide_block on TimelineBlock {
    anchor
    heading(locale: $locale)
    ...TimeStrip_block
  }
`);

// Units of a drawing as wide as the screen: its letters can be read from the last row.
const WIDTH = 540;

/** The highlights of the lesson on their axis. */
export function TimelineSlide({ block: ref, context: { previous, next } }: BlockProps<typeof timelineSlide>) {
  const block = readFragment(timelineSlide, ref);
  return (
    <Slides
      anchor={block.anchor}
      previous={previous}
      next={next}
      slides={[{ title: block.heading, look: 'dense', body: <TimeStrip block={block} width={WIDTH} /> }]}
    />
  );
}
