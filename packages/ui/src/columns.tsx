import type { ReactNode } from 'react';

/** A page as wide as the header: lists, charts, timelines. */
export function WidePage({ children }: { children: ReactNode }) {
  return <div className="page-width pt-10 pb-24 md:pt-16 print:py-0">{children}</div>;
}

const READING_GRID =
  'lg:grid lg:grid-cols-[minmax(0,42.5rem)_15.5rem] lg:justify-center lg:gap-x-14 xl:grid-cols-[11.5rem_minmax(0,42.5rem)_15.5rem]';

/**
 * One band of a reading page: text in the middle, notes in the right margin, an index in the left one.
 *
 * A page is a stack of bands, so that notes stand beside their own section; on a phone they follow it. Notes that each began beside their own
 * paragraph would tear a densely cited text apart. The left margin exists from 1280 px
 * on; before, `start` stands above the text.
 */
export function ReadingBand({ start, notes, children }: { start?: ReactNode; notes?: ReactNode; children: ReactNode }) {
  return (
    <div className={READING_GRID}>
      <div className="lg:col-start-1 xl:col-start-1">{start}</div>
      <div className="min-w-0 lg:col-start-1 xl:col-start-2 xl:row-start-1">{children}</div>
      {notes && <div className="mt-6 lg:col-start-2 lg:mt-1.5 xl:col-start-3 xl:row-start-1">{notes}</div>}
    </div>
  );
}

/** The frame around the bands of a reading page. */
export function ReadingPage({ children }: { children: ReactNode }) {
  return <div className="page-width pt-10 pb-24 md:pt-16 print:py-0">{children}</div>;
}
