'use client';

import { Button, buttonClass } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';

type QuizFailureProps = {
  quiz: string;
  /** The server's own words; null when it could not be reached or knows no such attempt of this visitor. */
  message: string | null;
  onRetry: () => void;
};

/** Says what went wrong and what to do; answers that reached the server are safe. */
export function QuizFailure({ quiz, message, onRetry }: QuizFailureProps) {
  const t = useTranslations('quiz');
  return (
    <div role="alert" className="grid gap-5">
      <h1 className="text-h2">{t('failure.title')}</h1>
      <p className="font-serif text-reading">{message ?? t('failure.unreachable')}</p>
      <p className="flex flex-wrap gap-3">
        <Button onClick={onRetry}>{t('failure.retry')}</Button>
        <Link href={`/quizzes/${quiz}`} className={buttonClass('secondary')}>
          {t('failure.back')}
        </Link>
      </p>
    </div>
  );
}
