import { useFormatter, useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { SaveState } from '../use-quiz-run.ts';

/** Where the last answer is. It changes with every answer, so it is there to be read and not spoken. */
export function SaveStatus({ saveState }: { saveState: SaveState }) {
  const t = useTranslations('quiz');
  const format = useFormatter();

  const text = () => {
    if (saveState.name === 'idle') return '';
    if (saveState.name !== 'saved') return t(saveState.name);
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return t('saved', { time: format.dateTime(new Date(saveState.at), { timeStyle: 'medium', hourCycle: 'h23', timeZone }) });
  };

  return (
    <p role="status" aria-live="off" className={saveState.name === 'kept' ? 'text-accent' : 'text-ink-soft tabular-nums'}>
      {text()}
    </p>
  );
}

/** Speaks of what matters to somebody who does not see the status: that the connection was lost, and that it is back. */
export function ConnectionAnnouncer({ saveState }: { saveState: SaveState }) {
  const t = useTranslations('quiz');
  const wasLost = useRef(false);
  if (saveState.name === 'kept') wasLost.current = true;
  const isBack = wasLost.current && saveState.name === 'saved';
  return (
    <p aria-live="polite" className="sr-only">
      {isBack ? t('connection.back') : wasLost.current ? t('connection.lost') : ''}
    </p>
  );
}
