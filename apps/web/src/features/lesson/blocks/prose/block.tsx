import { ReadingBand } from '@tumen/ui/columns';
import { Fragment } from 'react';
import { MarginNotes } from '@/features/citation/margin-notes.tsx';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { measure } from '../../present/split-text.ts';
import { DisputeNote } from '../../prose/dispute-note.tsx';
import { Paragraph } from '../../prose/paragraph.tsx';
import { TermNote } from '../../prose/term-note.tsx';
import type { BlockProps } from '../block-props.ts';
import { LazyLayout } from '../lazy-layout.tsx';

const proseBlock = graphql(/* GraphQL */ `
  fragment ProseBlock_block on ProseBlock {
    id
  }
`);

/** A section of the text with its notes beside it: sources, words and disputes, in the order of the text. */
export function ProseBlock({ block: ref, context: { prose } }: BlockProps<typeof proseBlock>) {
  const { id } = readFragment(proseBlock, ref);
  const paragraphs = prose.get(id) ?? [];
  const widthEm = paragraphs.reduce((sum, { markdown }) => sum + measure(markdown), 0);
  const noteCount = paragraphs.reduce((sum, { notes, terms, events }) => sum + notes.length + terms.length + events.length, 0);
  return (
    <LazyLayout narrow={widthEm / 6 + 7 * noteCount} wide={widthEm / 9 + 5 * noteCount}>
      <ReadingBand
        notes={paragraphs.map(({ index, notes, terms, events }) => (
          <Fragment key={index}>
            <MarginNotes notes={notes} />
            {terms.map((term) => (
              <TermNote key={term.slug} term={term} />
            ))}
            {events.map((event) => (
              <DisputeNote key={event.slug} event={event} />
            ))}
          </Fragment>
        ))}
      >
        <div className="grid gap-5">
          {paragraphs.map(({ index, markdown, noteNumbers, terms }) => (
            <Paragraph key={index} markdown={markdown} noteNumbers={noteNumbers} terms={terms} />
          ))}
        </div>
      </ReadingBand>
    </LazyLayout>
  );
}
