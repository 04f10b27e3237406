import { useTranslations } from 'next-intl';
import type { Tally } from './tally-questions.ts';

const PARTS = [
  { key: 'right', className: 'bg-ink' },
  { key: 'partly', className: 'bg-ink-soft' },
  { key: 'wrong', className: 'bg-accent' },
  { key: 'open', className: 'bg-rule-strong' },
] as const;

/** Right, partly right, wrong and unmarked answers as parts of a bar, and in words: color alone says nothing. */
export function ShareBar({ tally }: { tally: Tally }) {
  const t = useTranslations('live.questions');
  const { answered } = tally;
  const parts = PARTS.filter(({ key }) => tally[key] > 0);
  return (
    <div>
      <div aria-hidden="true" className="flex h-2 gap-0.5 bg-wash">
        {parts.map(({ key, className }) => (
          <span key={key} className={className} style={{ width: `${(100 * tally[key]) / answered}%` }} />
        ))}
      </div>
      <p className="mt-1 flex flex-wrap gap-x-4 text-note text-ink-soft tabular-nums">
        <span>{t('answers', { answered })}</span>
        {parts.map(({ key }) => (
          <span key={key}>
            {tally[key]} {t(key)}
          </span>
        ))}
      </p>
    </div>
  );
}
