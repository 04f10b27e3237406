'use client';

import { useTranslations } from 'next-intl';
import { SaveStatus } from './run/save-status.tsx';
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
  refusal: Refusal | null;
  /** Null without a time limit. */
  deadlineAt: string | null;
  clock: ServerClock;
  onTimeUp: () => void;
};

/** Where the student is in the quiz, how much time is left, and where the last answer is. */
export function QuizProgress(props: QuizProgressProps) {
  const { title, position, count, done, saveState, refusal, deadlineAt, clock, onTimeUp } = props;
  const t = useTranslations('quiz');
  return (
    <div className="mb-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-note">
        <p>
          <span className="font-semibold">{title}</span>
          <span className="ml-3 text-ink-soft tabular-nums">{t('position', { position, count })}</span>
        </p>
        {deadlineAt !== null && <TimeLeft deadlineAt={deadlineAt} clock={clock} onEnd={onTimeUp} />}
        <SaveStatus saveState={saveState} />
      </div>
      <progress aria-label={t('progress')} max={count} value={done} className="quiz-progress mt-3 block h-1 w-full" />
      <p role="alert" className="mt-2 text-note text-accent empty:hidden">
        {refusal && t(`refused.${refusal}`)}
      </p>
    </div>
  );
}
