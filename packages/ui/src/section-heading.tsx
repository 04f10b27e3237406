import type { ReactNode } from 'react';

/** The heading of a part of a page. */
export function SectionHeading({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <h2 id={id} className="text-h2 font-[550]">
      {children}
    </h2>
  );
}
