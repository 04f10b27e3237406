import type { ReactNode } from 'react';

/** The small line above a heading that says where one is. */
export function Eyebrow({ tone = 'accent', children }: { tone?: 'accent' | 'quiet' | 'data'; children: ReactNode }) {
  const color = { accent: 'text-accent', quiet: 'text-ink-soft', data: 'text-data' }[tone];
  return <p className={`eyebrow ${color}`}>{children}</p>;
}
