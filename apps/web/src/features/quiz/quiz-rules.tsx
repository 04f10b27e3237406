import { useLocale, useTranslations } from 'next-intl';
import type { QuizPageQuery } from '@/graphql/generated/graphql.ts';
import { LocalTime } from './local-time.tsx';

/** By which rules a quiz is taken: what a student wants to know before the clock runs. */
export function QuizRules({ quiz }: { quiz: NonNullable<QuizPageQuery['quiz']> }) {
  const t = useTranslations('quiz.rules');
  const locale = useLocale();
  const { maxPoints, timeLimit, attemptsAllowed, closesAt, feedbackPolicy } = quiz;
  return (
    <ul aria-label={t('label')} className="mt-5 grid max-w-[42.5rem] list-disc gap-1.5 pl-5">
      <li>{t('points', { points: maxPoints })}</li>
      {timeLimit !== null && <li>{t('timeLimit', { minutes: minutesOf(timeLimit) })}</li>}
      {attemptsAllowed !== null && <li>{t('attempts', { count: attemptsAllowed })}</li>}
      {closesAt !== null && <li>{t.rich('closes', { time: () => <LocalTime time={closesAt} locale={locale} /> })}</li>}
      <li>{t(feedbackPolicy)}</li>
    </ul>
  );
}

/** The API gives whole minutes: `PT40M`. */
function minutesOf(duration: string): number {
  return Number(/^PT(\d+)M$/.exec(duration)?.[1] ?? 0);
}
