import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { formatSeconds } from './announced-minutes.ts';

type PausedNoticeProps = { title: string; pausedAt: string; deadlineAt: string | null };

/** In the place of the questions while the teacher holds the quiz. */
export function PausedNotice({ title, pausedAt, deadlineAt }: PausedNoticeProps) {
  const t = useTranslations('quiz.paused');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const left = deadlineAt === null ? null : Math.max(0, Math.ceil((Date.parse(deadlineAt) - Date.parse(pausedAt)) / 1_000));
  return (
    <div role="status" className="grid gap-4">
      <p className="text-note font-semibold">{title}</p>
      <h1 ref={heading} tabIndex={-1} className="text-h1 outline-none">
        {t('title')}
      </h1>
      <p className="font-serif text-reading">{t('lead')}</p>
      {left !== null && <p className="font-medium tabular-nums">{t('left', { time: formatSeconds(left) })}</p>}
    </div>
  );
}
