import { useTranslations } from 'next-intl';
import { formatSeconds } from './announced-minutes.ts';
import type { ServerClock } from './server-clock.ts';
import { useTimeLeft } from './use-time-left.ts';

type TimeLeftProps = { deadlineAt: string; clock: ServerClock; onEnd: () => void };

/** The time that is left. A screen reader hears of it at ten, five and one minute, and may read it at any time. */
export function TimeLeft({ deadlineAt, clock, onEnd }: TimeLeftProps) {
  const t = useTranslations('quiz.time');
  const { seconds, minutes } = useTimeLeft(deadlineAt, clock, onEnd);
  return (
    <>
      <p role="timer" className="font-medium tabular-nums">
        {t('left')} {seconds === null ? '' : formatSeconds(seconds)}
      </p>
      <p role="status" className="sr-only">
        {minutes === null ? '' : t('announced', { minutes })}
      </p>
    </>
  );
}
