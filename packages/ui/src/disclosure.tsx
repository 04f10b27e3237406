import type { ReactNode } from 'react';

/** A part that opens without a script. */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group border-t border-rule">
      <summary className="flex min-h-11 items-center gap-2 py-2 font-medium hover:text-accent">
        <span aria-hidden="true" className="text-accent transition-transform group-open:rotate-90">
          ›
        </span>
        {summary}
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  );
}
