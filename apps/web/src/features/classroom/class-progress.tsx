import { useLocale, useTranslations } from 'next-intl';
import type { StudentAssignmentFragment } from '@/graphql/generated/graphql.ts';
import { averagePercent, isHandedIn } from './assignment-state.ts';

/** How many of the quizzes of a class a student has handed in, and what they earned as far as it is released. */
export function ClassProgress({ quizzes }: { quizzes: readonly StudentAssignmentFragment[] }) {
  const t = useTranslations('classroom.home');
  const locale = useLocale();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const done = quizzes.filter(isHandedIn).length;
  const average = averagePercent(quizzes);
  return (
    <div className="mt-4">
      <progress
        aria-label={t('progress', { done, count: quizzes.length })}
        max={quizzes.length}
        value={done}
        className="quiz-progress block h-1 w-full"
      />
      <p className="mt-1.5 text-note text-ink-soft">
        {t('progress', { done, count: quizzes.length })}
        {average !== null && ` · ${t('average', { percent: percent.format(average / 100) })}`}
      </p>
    </div>
  );
}
