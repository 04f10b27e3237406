import type { ReactNode } from 'react';

/** A washed panel for what must not be missed: a dispute, a check, a missing translation. */
export function Callout({ label, children }: { label?: ReactNode; children: ReactNode }) {
  return (
    <div className="bg-wash px-5 py-4 md:px-7 md:py-6">
      {label && <p className="eyebrow mb-2 text-accent">{label}</p>}
      {children}
    </div>
  );
}
