'use client';

import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

type QuizCrowdProps = {
  /** When the server wants to be asked again, seconds. */
  retryAfterSeconds: number;
  onRetry: () => void;
};

/** Says that many start at once, and tries again by itself after the seconds that the server named, or at once on request. */
export function QuizCrowd({ retryAfterSeconds, onRetry }: QuizCrowdProps) {
  const t = useTranslations('quiz.crowd');
  const [seconds, setSeconds] = useState(retryAfterSeconds);
  useEffect(() => {
    const timer = setTimeout(() => (seconds > 1 ? setSeconds(seconds - 1) : onRetry()), 1_000);
    return () => clearTimeout(timer);
  }, [seconds, onRetry]);

  return (
    <div className="grid gap-5">
      <p className="font-serif text-reading">
        <span role="status">{t('message')}</span> <span role="timer">{t('again', { seconds })}</span>
      </p>
      <p>
        <Button onClick={onRetry}>{t('retry')}</Button>
      </p>
    </div>
  );
}
