import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { Link } from '@/i18n/navigation.tsx';
import type { MarkedAttempt } from './attempt-view.tsx';

/** An attempt with an answer that waits for its teacher. */
export type Waiting = NonNullable<MarkedAttempt['assignment']>['attemptsToMark'][number];
type MarkingQueueProps = { previous: Waiting | null; next: Waiting | null; count: number };

/** Where in the address of an attempt its first answer begins that waits for marks. */
export const TO_MARK = 'to-mark';

/** How many attempts at the same work wait for their teacher, and the way to the one before and the one after. */
export function MarkingQueue({ previous, next, count }: MarkingQueueProps) {
  const t = useTranslations('marking.queue');
  return (
    <nav aria-label={t('label')} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-y border-rule py-2 text-note">
      <p className="text-ink-soft">{t('count', { count })}</p>
      <ul className="ml-auto flex flex-wrap gap-x-6">
        {previous && (
          <li>
            <ToMark attempt={previous}>‹ {t('previous', { name: previous.student?.name ?? '' })}</ToMark>
          </li>
        )}
        {next && (
          <li>
            <ToMark attempt={next}>{t('next', { name: next.student?.name ?? '' })} ›</ToMark>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** A link to the answer of another student that waits. */
export function ToMark({ attempt, children }: { attempt: Waiting; children: ReactNode }) {
  const { id } = useTaughtClass();
  return (
    <Link
      href={`/teach/classes/${id}/grades/attempts/${attempt.id}#${TO_MARK}`}
      className="inline-flex min-h-9 items-center font-medium text-link wrap-anywhere"
    >
      {children}
    </Link>
  );
}
