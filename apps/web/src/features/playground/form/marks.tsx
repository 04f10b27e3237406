import { DisclosureMark } from '@tumen/ui/disclosure';
import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';

/** Words of the site among the English ones of the schema. */
export function LocalText({ children }: { children: ReactNode }) {
  return <span lang={useLocale()}>{children}</span>;
}

/** The line that opens a part of the form. */
export function MarkedSummary({ children }: { children: ReactNode }) {
  return (
    <summary className="flex min-h-9 items-center gap-2 text-note text-ink-soft hover:text-accent">
      <DisclosureMark />
      {children}
    </summary>
  );
}
