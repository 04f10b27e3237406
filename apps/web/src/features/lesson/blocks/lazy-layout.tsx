import type { CSSProperties, ReactNode } from 'react';

type LazyLayoutProps = {
  /** The room that the part keeps until then, in rem: in a narrow window, and from 48 rem on. */
  narrow: number;
  wide: number;
  children: ReactNode;
};

/**
 * A part that the browser lays out when the reader comes near it: a lesson is forty screens of a phone long.
 *
 * The room must be no less than the part needs (`e2e/lazy-layout.spec.ts` measures it in every lesson). What it holds would else stand over
 * the next part for everything that asks where it is before the reader comes, and checks of targets do.
 */
export function LazyLayout({ narrow, wide, children }: LazyLayoutProps) {
  return (
    <div
      className="lazy-layout"
      style={{ '--narrow': `${Math.ceil(narrow)}rem`, '--wide': `${Math.ceil(wide)}rem` } as CSSProperties}
    >
      {children}
    </div>
  );
}
