import { useFormatter, useTranslations } from 'next-intl';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import type { GradeOfWorkFragment } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { attemptToOpen, type GradedStudent, type GradedWork } from './arrange-grades.ts';

/** The score that counts, and how far the student is where that is not said by the score; it leads to the attempt. */
export function GradeCell({ student, work }: { student: GradedStudent; work: GradedWork }) {
  const t = useTranslations('gradebook');
  const { id } = useTaughtClass();
  const grade = student.grades.get(work.id);
  if (!grade) return null;
  const attemptId = attemptToOpen(grade);
  if (attemptId === null) return <GradeText grade={grade} />;
  return (
    <Link
      href={`/teach/classes/${id}/grades/attempts/${attemptId}`}
      className="inline-flex min-h-8 items-center underline decoration-rule-strong underline-offset-4 hover:text-accent"
    >
      <GradeText grade={grade} />
      <span className="sr-only">, {t('openAttempt', { student: student.name, work: work.title })}</span>
    </Link>
  );
}

/** The same in words. */
export function GradeText({ grade: { best, state } }: { grade: GradeOfWorkFragment }) {
  const t = useTranslations('classes.grades');
  const format = useFormatter();
  const isSaid = state === 'HANDED_IN' && best !== null;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      {best && (
        <span className="tabular-nums">
          {t('score', { percent: format.number(best.scorePercent, { maximumFractionDigits: 2 }) })}
        </span>
      )}
      {!isSaid && (
        <span className={`text-note ${state === 'NEEDS_MARKING' ? 'font-medium text-accent' : 'text-ink-soft'}`}>{t(state)}</span>
      )}
    </span>
  );
}
