import Markdown from 'react-markdown';
import { NoteRefs } from '@/features/citation/note-refs.tsx';
import { Link } from '@/i18n/navigation.tsx';
import { toDataPath } from './data-link.ts';
import type { NotedParagraph } from './number-prose.ts';
import { remarkCitations } from './remark-citations.ts';
import { TermLink, TermPopover } from './term-popover.tsx';
import { toNoteNumbers } from './to-note-numbers.ts';

type ParagraphProps = {
  markdown: string;
  /** The number of each source on the page, by slug. */
  noteNumbers: ReadonlyMap<string, number>;
  /** The terms that the lesson names here for the first time: their definitions stand behind the text and open from any place. */
  terms: NotedParagraph['terms'];
};

/** One block of a lesson's text, with raised note numbers, words that open their definition, and links into the data. */
export function Paragraph({ markdown, noteNumbers, terms }: ParagraphProps) {
  return (
    <div className="prose-block font-serif text-reading">
      <Markdown
        remarkPlugins={[remarkCitations]}
        // The addresses are ours, checked at import; the default would strip `event:` and `cite:`.
        urlTransform={(url) => url}
        components={{
          a: ({ href = '', children }) => {
            if (href.startsWith('cite:'))
              return <NoteRefs notes={toNoteNumbers(href, noteNumbers).map((number) => ({ number }))} />;
            if (href.startsWith('term:')) return <TermLink slug={href.slice('term:'.length)}>{children}</TermLink>;
            const path = toDataPath(href);
            return path ? (
              <Link href={path} className="text-link">
                {children}
              </Link>
            ) : (
              <a href={href} className="text-link">
                {children}
              </a>
            );
          },
        }}
      >
        {markdown}
      </Markdown>
      {terms.map((term) => (
        <TermPopover key={term.slug} term={term} />
      ))}
    </div>
  );
}
