import { SectionHeading } from '@tumen/ui/section-heading';
import type { ReactNode } from 'react';

/** One part of the sheet: its name and rule on the left, the specimens on the right. */
export function LookSection({ id, title, text, children }: { id: string; title: string; text: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-16 border-t border-ink pt-5 md:mt-24">
      <div className="max-w-reading">
        <SectionHeading id={id}>{title}</SectionHeading>
        <p className="mt-2 text-ink-soft">{text}</p>
      </div>
      <div className="mt-8 min-w-0">{children}</div>
    </section>
  );
}
