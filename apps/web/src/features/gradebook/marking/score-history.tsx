import { Disclosure } from '@tumen/ui/disclosure';
import { useFormatter, useTranslations } from 'next-intl';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { ZonedTime } from '@/features/classes/zoned-time.tsx';
import type { MarkedQuestion_QuestionFragment } from '@/graphql/generated/graphql.ts';

type ScoreHistoryProps = {
  changes: MarkedQuestion_QuestionFragment['scoreChanges'];
  /** What the question is worth. */
  points: number;
};

/** How the score of an answer changed: by whom, when, from what to what, and why. The newest first. */
export function ScoreHistory({ changes, points }: ScoreHistoryProps) {
  const t = useTranslations('marking.history');
  const format = useFormatter();
  const { timeZone } = useTaughtClass();
  if (changes.length === 0) return null;
  const amount = (fraction: number | null) =>
    fraction === null ? t('nothing') : format.number(fraction * points, { maximumFractionDigits: 2 });
  return (
    <Disclosure summary={t('title', { count: changes.length })}>
      <ol className="grid gap-3">
        {changes.map(({ kind, fromFraction, toFraction, reason, changedAt, teacherName }) => (
          <li key={`${changedAt} ${kind} ${fromFraction} ${toFraction}`} className="border-t border-rule pt-2">
            <p className="tabular-nums">
              <span className="font-medium">{t(kind)}</span>:{' '}
              {t('change', { from: amount(fromFraction), to: amount(toFraction) })}
            </p>
            {reason && <p className="wrap-anywhere">{t('reason', { reason })}</p>}
            <p className="text-note text-ink-soft">
              {teacherName ?? t('gone')}, <ZonedTime time={changedAt} timeZone={timeZone} />
            </p>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
