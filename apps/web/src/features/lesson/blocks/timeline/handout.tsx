import { graphql, readFragment } from '@/graphql/generated/index.ts';
import type { BlockProps } from '../block-props.ts';
import { TimeStrip } from './time-strip.tsx';

const timelineHandout = graphql(/* GraphQL */ `
  fragment TimelineHandout_block on TimelineBlock {
    ...TimeStrip_block
  }
`);

// Units of a drawing across the sheet: its letters are then as large as those of the text.
const WIDTH = 760;

/** The highlights of the lesson across the sheet. */
export function TimelineHandout({ block: ref }: BlockProps<typeof timelineHandout>) {
  return <TimeStrip block={readFragment(timelineHandout, ref)} width={WIDTH} />;
}
