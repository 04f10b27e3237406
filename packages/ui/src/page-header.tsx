import type { ReactNode } from 'react';
import { Eyebrow } from './eyebrow.tsx';
import { keepTogether } from './keep-together.tsx';

type PageHeaderProps = {
  eyebrow?: ReactNode;
  title: ReactNode;
  /** One sentence under the title: a question, a summary. */
  lead?: ReactNode;
  /** Facts in a row under the lead. */
  meta?: ReactNode;
  /** A title that is a whole sentence is set smaller. */
  size?: 'title' | 'sentence';
};

const SIZES = {
  title: 'text-h1 font-[460] tracking-[-0.015em]',
  sentence: 'text-[1.625rem] leading-snug font-[460] md:text-[2.125rem]',
};

/** The head of a page: where one is, its title as the one `h1`, its lead, its facts. */
export function PageHeader({ eyebrow, title, lead, meta, size = 'title' }: PageHeaderProps) {
  return (
    <header className="max-w-[52rem]">
      {eyebrow && <Eyebrow>{eyebrow}</Eyebrow>}
      <h1 className={`mt-3 ${SIZES[size]}`}>{typeof title === 'string' ? keepTogether(title) : title}</h1>
      {lead && <div className="mt-4 font-serif text-h3 text-pretty text-ink-soft">{lead}</div>}
      {meta && <div className="mt-6 flex flex-wrap gap-x-5 gap-y-2 text-note text-ink-soft">{meta}</div>}
    </header>
  );
}
