'use client';

import { Button, buttonClass } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import type { Failure } from './run/use-attempt.ts';

const CODES = ['UNREACHABLE', 'NOT_FOUND', 'FORBIDDEN', 'DEADLINE_PASSED', 'RATE_LIMITED'] as const;

/** What is said in another way of a quiz that a class takes. */
const ASSIGNED_CODES = ['NOT_FOUND', 'FORBIDDEN', 'DEADLINE_PASSED'] as const;

type QuizFailureProps = {
  quiz: string;
  isAssigned: boolean;
  failure: Failure;
  onRetry: () => void;
};

/** Says what went wrong and what to do; answers that reached the server are safe. */
export function QuizFailure({ quiz, isAssigned, failure, onRetry }: QuizFailureProps) {
  const t = useTranslations('quiz');
  // What has no words here is a fault of the program, and the server's own words help whoever looks for it.
  const code = CODES.find((known) => known === failure.code);
  const assigned = isAssigned ? ASSIGNED_CODES.find((known) => known === failure.code) : undefined;
  const text = code ? t(`failure.codes.${code}`) : failure.message;
  return (
    <div role="alert" className="grid gap-5">
      <h1 className="text-h2">{t('failure.title')}</h1>
      <p className="font-serif text-reading">{assigned ? t(`failure.assigned.${assigned}`) : text}</p>
      <p className="flex flex-wrap gap-3">
        <Button onClick={onRetry}>{t('failure.retry')}</Button>
        <Link href={isAssigned ? '/class' : `/quizzes/${quiz}`} className={buttonClass('secondary')}>
          {t(isAssigned ? 'result.class' : 'failure.back')}
        </Link>
      </p>
    </div>
  );
}
