import type { ReactNode } from 'react';

/** The arrow of a summary: it turns with its own part, and not with one around it. */
export function DisclosureMark() {
  return (
    <span aria-hidden="true" className="inline-block text-accent transition-transform [details[open]>summary>&]:rotate-90">
      ›
    </span>
  );
}

/** A part that opens without a script. */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="border-t border-rule">
      <summary className="flex min-h-11 items-center gap-2 py-2 font-medium hover:text-accent">
        <DisclosureMark />
        {summary}
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  );
}
