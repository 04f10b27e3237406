import { NotedText } from '@tumen/ui/columns';
import { MarginNotes } from '@/features/citation/margin-notes.tsx';
import { DisputeNote } from '../prose/dispute-note.tsx';
import type { NotedParagraph } from '../prose/number-prose.ts';
import { Paragraph } from '../prose/paragraph.tsx';
import { TermNote } from '../prose/term-note.tsx';

/** A section of the text with its notes: sources, words and disputes. */
export function ProseBlock({ paragraphs }: { paragraphs: readonly NotedParagraph[] }) {
  return (
    <NotedText
      paragraphs={paragraphs.map(({ markdown, notes, noteNumbers, terms, events }) => ({
        key: markdown,
        content: <Paragraph markdown={markdown} noteNumbers={noteNumbers} />,
        notes: (
          <>
            <MarginNotes notes={notes} />
            {terms.map((term) => (
              <TermNote key={term.slug} term={term} />
            ))}
            {events.map((event) => (
              <DisputeNote key={event.slug} event={event} />
            ))}
          </>
        ),
      }))}
    />
  );
}
