import Markdown from 'react-markdown';
import { remarkCitations } from './remark-citations.ts';
import { toNoteNumbers } from './to-note-numbers.ts';

type PlainParagraphProps = {
  markdown: string;
  /** The number of each source on the page, by slug. */
  noteNumbers: ReadonlyMap<string, number>;
};

/** One block of a lesson's text for paper and projector: note numbers and the words of the glossary are marked, nothing is a link. */
export function PlainParagraph({ markdown, noteNumbers }: PlainParagraphProps) {
  return (
    <Markdown
      remarkPlugins={[remarkCitations]}
      urlTransform={(url) => url}
      components={{
        a: ({ href = '', children }) => {
          if (href.startsWith('cite:')) return <sup className="plain-note">{toNoteNumbers(href, noteNumbers).join(',')}</sup>;
          return href.startsWith('term:') ? <span className="plain-term">{children}</span> : children;
        },
      }}
    >
      {markdown}
    </Markdown>
  );
}
