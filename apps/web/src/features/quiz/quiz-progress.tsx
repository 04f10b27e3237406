'use client';

import { useTranslations } from 'next-intl';
import { AddedTime } from './run/added-time.tsx';
import { ConnectionAnnouncer } from './run/save-status.tsx';
import type { ServerClock } from './run/server-clock.ts';
import { TimeLeft } from './run/time-left.tsx';
import type { Refusal, SaveState } from './use-quiz-run.ts';

type QuizProgressProps = {
  title: string;
  position: number;
  count: number;
  /** How many questions are done. */
  done: number;
  saveState: SaveState;
  /** True while the quiz was opened from the device, because the server is out of reach. */
  isFromDevice: boolean;
  refusal: Refusal | null;
  /** Null without a time limit. */
  deadlineAt: string | null;
  clock: ServerClock;
  onTimeUp: () => void;
};

/** Where the student is in the quiz and how much time is left. It stays at the head of the window. */
export function QuizProgress(props: QuizProgressProps) {
  const { title, position, count, done, saveState, isFromDevice, refusal, deadlineAt, clock, onTimeUp } = props;
  const t = useTranslations('quiz');
  return (
    <>
      <div className="quiz-head">
        <div className="flex items-baseline gap-3 text-note">
          <p className="min-w-0 truncate font-semibold">{title}</p>
          <p className="shrink-0 text-ink-soft tabular-nums">{t('position', { position, count })}</p>
          <div className="ml-auto shrink-0">
            {deadlineAt !== null && <TimeLeft deadlineAt={deadlineAt} clock={clock} onEnd={onTimeUp} />}
          </div>
        </div>
        <progress aria-label={t('progress')} max={count} value={done} className="quiz-progress mt-3 block h-1 w-full" />
      </div>
      <div className="mb-8 grid gap-2 text-note text-accent">
        <ConnectionAnnouncer saveState={saveState} />
        <AddedTime deadlineAt={deadlineAt} />
        {isFromDevice && <p role="status">{t('connection.fromDevice')}</p>}
        <p role="alert" className="empty:hidden">
          {refusal && t(`refused.${refusal}`)}
        </p>
      </div>
    </>
  );
}
