import type { ReactNode } from 'react';

/** What a list shows when it has nothing: a sentence and the way on. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="border-t-2 border-ink py-6">
      <p className="font-serif text-h3 wrap-anywhere">{title}</p>
      {children && <div className="mt-2 text-ink-soft">{children}</div>}
    </div>
  );
}
