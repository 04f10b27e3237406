import type { ReactNode } from 'react';

export type TagTone = 'quiet' | 'accent' | 'data' | 'good';

const TONES: Record<TagTone, string> = {
  quiet: 'border-rule-strong text-ink-soft',
  accent: 'border-accent text-accent',
  data: 'border-data text-data',
  good: 'border-good text-good',
};

/** A short label of state beside a title. The words carry the meaning; the color repeats it. */
export function Tag({ tone = 'quiet', children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={`inline-block border px-1.5 py-px text-xs font-medium ${TONES[tone]}`}>{children}</span>;
}
