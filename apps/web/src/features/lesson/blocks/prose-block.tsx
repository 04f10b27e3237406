import { ReadingBand } from '@tumen/ui/columns';
import { MarginNotes } from '@/features/citation/margin-notes.tsx';
import { DisputeNote } from '../prose/dispute-note.tsx';
import type { NotedParagraph } from '../prose/number-prose.ts';
import { Paragraph } from '../prose/paragraph.tsx';
import { TermNote } from '../prose/term-note.tsx';

/** A section of the text: each paragraph a band of its own, so that its notes stand beside it. */
export function ProseBlock({ paragraphs }: { paragraphs: readonly NotedParagraph[] }) {
  return (
    <div className="grid gap-5">
      {paragraphs.map(({ markdown, notes, noteNumbers, terms, events }, index) => (
        <ReadingBand
          key={markdown.slice(0, 80) + String(index)}
          notes={
            <>
              <MarginNotes notes={notes} />
              {terms.map((term) => (
                <TermNote key={term.slug} term={term} />
              ))}
              {events.map((event) => (
                <DisputeNote key={event.slug} event={event} />
              ))}
            </>
          }
        >
          <Paragraph markdown={markdown} noteNumbers={noteNumbers} />
        </ReadingBand>
      ))}
    </div>
  );
}
