'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { SaveState } from './use-quiz-run.ts';

type QuizProgressProps = { title: string; position: number; count: number; saveState: SaveState };

/** Where the student is in the quiz, and whether the last answer is safe on the server. */
export function QuizProgress({ title, position, count, saveState }: QuizProgressProps) {
  const t = useTranslations('quiz');
  return (
    <div className="mb-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-note">
        <p>
          <span className="font-semibold">{title}</span>
          <span className="ml-3 text-ink-soft tabular-nums">{t('position', { position, count })}</span>
        </p>
        <SaveStatus saveState={saveState} />
      </div>
      <progress aria-label={t('progress')} max={count} value={position - 1} className="quiz-progress mt-3 block h-1 w-full" />
    </div>
  );
}

function SaveStatus({ saveState }: { saveState: SaveState }) {
  const t = useTranslations('quiz');
  const format = useFormatter();
  switch (saveState.name) {
    case 'idle':
      return <p role="status" />;
    case 'saving':
      return (
        <p role="status" className="text-ink-soft">
          {t('saving')}
        </p>
      );
    case 'failed':
      return (
        <p role="alert" className="text-accent">
          {t('notSaved')}
        </p>
      );
    case 'saved': {
      const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const time = format.dateTime(new Date(saveState.at), { hour: '2-digit', minute: '2-digit', hour12: false, timeZone });
      return (
        <p role="status" className="text-ink-soft">
          {t('saved', { time })}
        </p>
      );
    }
  }
}
