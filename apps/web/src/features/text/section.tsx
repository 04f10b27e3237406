import { SectionHeading } from '@tumen/ui/section-heading';
import type { ReactNode } from 'react';

/** A titled part of a page. */
export function Section({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <SectionHeading id={id}>{title}</SectionHeading>
      <div className="mt-4">{children}</div>
    </section>
  );
}
