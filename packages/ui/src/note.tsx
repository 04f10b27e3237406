import type { ReactNode } from 'react';

/** A note in the margin: a hairline above, small type. Several make a stack. */
export function Note({ id, tone = 'quiet', children }: { id?: string; tone?: 'quiet' | 'accent'; children: ReactNode }) {
  const color = tone === 'accent' ? 'text-accent' : 'text-ink-soft';
  return (
    <div id={id} className={`border-t border-rule py-2.5 text-note lg:py-1.5 ${color}`}>
      {children}
    </div>
  );
}
