import { ReadingBand } from '@tumen/ui/columns';
import type { ReactNode } from 'react';
import type { LessonBlock_BlockFragment } from '@/graphql/generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import type { NotedParagraph } from '../prose/number-prose.ts';
import { ActorsBlock } from './actors-block.tsx';
import { ChartBlock } from './chart-block.tsx';
import { CheckBlock } from './check-block.tsx';
import { DebateBlock } from './debate-block.tsx';
import { ExitQuizBlock } from './exit-quiz-block.tsx';
import { MapBlock } from './map-block.tsx';
import { NetworkBlock } from './network-block.tsx';
import { ProseBlock } from './prose-block.tsx';
import { SourceWorkshopBlock } from './source-workshop-block.tsx';
import { SourcesBlock } from './sources-block.tsx';
import { TimelineBlock } from './timeline-block.tsx';
import { VocabularyBlock } from './vocabulary-block.tsx';

const lessonBlockBlock = graphql(/* GraphQL */ `
  fragment LessonBlock_block on LessonBlock {
    __typename
    anchor
    heading(locale: $locale)
    ...TimelineBlock_block
    ...MapBlock_block
    ...NetworkBlock_block
    ...ChartBlock_block
    ...SourceWorkshopBlock_block
    ...DebateBlock_block
    ...VocabularyBlock_block
    ...CheckBlock_block
    ...ActorsBlock_block
    ...SourcesBlock_block
    ...ExitQuizBlock_block
  }
`);

type LessonBlockProps = {
  block: FragmentType<typeof lessonBlockBlock>;
  /** The noted paragraphs of a prose block; empty for the other kinds. */
  prose: readonly NotedParagraph[];
  /** From 1, among the checks of the lesson. */
  checkNumber: number;
  checkCount: number;
};

/** One block of a lesson under its heading. A new kind of block is one more case here and one more file beside this one. */
export function LessonBlock({ block: ref, prose, checkNumber, checkCount }: LessonBlockProps) {
  const block = readFragment(lessonBlockBlock, ref);
  if (block.__typename === 'CheckBlock') return <CheckBlock block={block} number={checkNumber} count={checkCount} />;
  return (
    <section aria-labelledby={block.anchor} className="mt-14 md:mt-18">
      <ReadingBand>
        <h2 id={block.anchor} className="mb-4 text-h2">
          {block.heading}
        </h2>
      </ReadingBand>
      {renderBody(block, prose)}
    </section>
  );
}

type OtherBlock = Exclude<LessonBlock_BlockFragment, { __typename: 'CheckBlock' }>;

function renderBody(block: OtherBlock, prose: readonly NotedParagraph[]): ReactNode {
  switch (block.__typename) {
    case 'ProseBlock':
      return <ProseBlock paragraphs={prose} />;
    case 'TimelineBlock':
      return <TimelineBlock block={block} />;
    case 'MapBlock':
      return <MapBlock block={block} />;
    case 'NetworkBlock':
      return <NetworkBlock block={block} />;
    case 'ChartBlock':
      return <ChartBlock block={block} />;
    case 'SourceWorkshopBlock':
      return <SourceWorkshopBlock block={block} />;
    case 'DebateBlock':
      return <DebateBlock block={block} />;
    case 'VocabularyBlock':
      return <VocabularyBlock block={block} />;
    case 'ActorsBlock':
      return <ActorsBlock block={block} />;
    case 'SourcesBlock':
      return <SourcesBlock block={block} />;
    case 'ExitQuizBlock':
      return <ExitQuizBlock block={block} />;
  }
}
