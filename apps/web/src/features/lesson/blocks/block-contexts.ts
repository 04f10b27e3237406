import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { numberProse } from '../prose/number-prose.ts';
import type { BlockContext } from './block-props.ts';
import { placeAmongKind } from './place-among-kind.ts';

const blockContextsBlock = graphql(/* GraphQL */ `
  fragment BlockContexts_block on LessonBlock {
    __typename
    id
    anchor
    ... on ProseBlock {
      ...NumberProse_block
    }
  }
`);

/** What each block may know of its lesson and of the other blocks, in their order. */
export function blockContexts(lesson: string, refs: readonly FragmentType<typeof blockContextsBlock>[]): BlockContext[] {
  const blocks = readFragment(blockContextsBlock, refs);
  const prose = numberProse(blocks.flatMap((block) => (block.__typename === 'ProseBlock' ? [{ id: block.id, block }] : [])));
  return placeAmongKind(blocks.map(({ __typename }) => __typename)).map((place, index) => ({
    ...place,
    lesson,
    previous: blocks[index - 1]?.anchor ?? null,
    next: blocks[index + 1]?.anchor ?? null,
    prose,
  }));
}
