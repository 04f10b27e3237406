import type { ReactNode } from 'react';

type CalloutProps = {
  label?: ReactNode;
  /** `good` where something succeeded. */
  tone?: 'plain' | 'good';
  children: ReactNode;
};

/** A washed panel for what must not be missed: a dispute, a check, a missing translation. */
export function Callout({ label, tone = 'plain', children }: CalloutProps) {
  return (
    <div className={`px-5 py-4 md:px-7 md:py-6 ${tone === 'good' ? 'border-l-4 border-good bg-good-wash' : 'bg-wash'}`}>
      {label && <p className="eyebrow mb-2 text-accent">{label}</p>}
      {children}
    </div>
  );
}
