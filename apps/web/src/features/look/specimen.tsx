import type { ReactNode } from 'react';

/** A component under its name in the code. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0 border-t border-rule pt-3">
      <h3 className="font-mono text-xs text-ink-soft">{name}</h3>
      <div className="mt-4">{children}</div>
    </div>
  );
}
