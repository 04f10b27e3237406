import Markdown from 'react-markdown';
import { NoteRefs } from '@/features/citation/note-refs.tsx';
import { Link } from '@/i18n/navigation.tsx';
import { toDataPath } from './data-link.ts';
import { remarkCitations } from './remark-citations.ts';
import { toNoteNumbers } from './to-note-numbers.ts';

type ParagraphProps = {
  markdown: string;
  /** The number of each source on the page, by slug. */
  noteNumbers: ReadonlyMap<string, number>;
};

/** One block of a lesson's text, with raised note numbers and links into the data. */
export function Paragraph({ markdown, noteNumbers }: ParagraphProps) {
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
            const path = toDataPath(href);
            const style = href.startsWith('term:') ? 'term-link' : 'text-link';
            return path ? (
              <Link href={path} className={style}>
                {children}
              </Link>
            ) : (
              <a href={href} className={style}>
                {children}
              </a>
            );
          },
        }}
      >
        {markdown}
      </Markdown>
    </div>
  );
}
