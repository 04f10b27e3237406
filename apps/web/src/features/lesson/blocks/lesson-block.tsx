import { ReadingBand } from '@tumen/ui/columns';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { renderBlock } from '../generated/block.tsx';
import type { BlockProps } from './block-props.ts';

const lessonBlockBlock = graphql(/* GraphQL */ `
  fragment LessonBlock_block on LessonBlock {
    anchor
    heading(locale: $locale)
    ...AnyBlock_block
  }
`);

/** One block of a lesson under its heading; a block that has none draws its own frame. */
export function LessonBlock({ block: ref, context }: BlockProps<typeof lessonBlockBlock>) {
  const block = readFragment(lessonBlockBlock, ref);
  if (block.heading === null) return renderBlock(block, context);
  return (
    <section aria-labelledby={block.anchor} className="mt-14 md:mt-18">
      <ReadingBand>
        <h2 id={block.anchor} className="mb-4 text-h2 font-[550]">
          {block.heading}
        </h2>
      </ReadingBand>
      {renderBlock(block, context)}
    </section>
  );
}
