import { buttonClass } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ZonedTime } from '@/features/classes/zoned-time.tsx';
import type { StudentAssignmentFragment } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { attemptsLeft, isClosed } from './assignment-state.ts';

type TaskProps = { assignment: StudentAssignmentFragment; timeZone: string };

/** A lesson to read, and by when. */
export function LessonTask({ assignment: { lesson, closesAt }, timeZone }: TaskProps) {
  const t = useTranslations('classroom.task');
  if (!lesson) return null;
  return (
    <li className="border-t border-rule py-3">
      <Link href={`/lessons/${lesson.slug}`} className="font-serif text-reading font-medium quiet-link wrap-anywhere">
        {lesson.title}
      </Link>
      <p className="mt-1 text-note text-ink-soft">
        {t('week', { number: lesson.number })}
        {closesAt && (
          <>
            {' · '}
            {t.rich('readBy', { time: () => <ZonedTime time={closesAt} timeZone={timeZone} /> })}
          </>
        )}
      </p>
    </li>
  );
}

/** A quiz of the class: its rules for this student, how far they are, and the way on. */
export function QuizTask({ assignment, timeZone, isEnded }: TaskProps & { isEnded: boolean }) {
  const t = useTranslations('classroom.task');
  const { quiz, viewerRules, viewerAttempts, hasEssay } = assignment;
  if (!quiz || !viewerRules) return null;
  const running = viewerAttempts.find(({ status }) => status === 'IN_PROGRESS');
  const left = attemptsLeft(assignment);
  const closed = isClosed(assignment, Date.now());
  const minutes = Number(/^PT(\d+)M$/.exec(viewerRules.timeLimit ?? '')?.[1] ?? 0);
  const canBegin = !closed && !isEnded && left !== 0;
  const closesAt = viewerRules.closesAt;
  const rules: ReactNode[] = [
    t('questions', { count: quiz.questionCount }),
    hasEssay && t('essay'),
    minutes > 0 && t('minutes', { minutes }),
    !closed && left !== null && t('left', { count: left }),
    closesAt && t.rich(closed ? 'closed' : 'closes', { time: () => <ZonedTime time={closesAt} timeZone={timeZone} /> }),
  ].filter(Boolean);
  return (
    <li className="border-t border-rule py-4">
      <p className="font-serif text-reading font-medium wrap-anywhere">{quiz.title}</p>
      <p className="mt-1 text-note text-ink-soft">
        {rules.map((rule, index) => (
          // A fixed row of phrases.
          // biome-ignore lint/suspicious/noArrayIndexKey: their places are what tells them apart
          <span key={index}>
            {index > 0 && ' · '}
            {rule}
          </span>
        ))}
      </p>
      {viewerAttempts.length === 0 && closed && <p className="mt-1 text-note text-accent">{t('missed')}</p>}
      <Results assignment={assignment} timeZone={timeZone} />
      {(running || canBegin) && (
        <p className="mt-3">
          <Link
            href={`/quizzes/${quiz.slug}/run?assignment=${assignment.id}`}
            className={buttonClass(viewerAttempts.length > 0 && !running ? 'secondary' : 'primary')}
          >
            {t(running ? 'goOn' : viewerAttempts.length > 0 ? 'again' : 'begin')}
            <span className="sr-only">: {quiz.title}</span>
          </Link>
        </p>
      )}
    </li>
  );
}

/** What was handed in, each with its result once it is released. */
function Results({ assignment, timeZone }: TaskProps) {
  const t = useTranslations('classroom.task');
  const locale = useLocale();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const { quiz, viewerAttempts } = assignment;
  const handedIn = viewerAttempts.filter(({ status }) => status === 'SUBMITTED');
  if (handedIn.length === 0) return null;
  return (
    <ul className="mt-2 grid gap-1">
      {handedIn.map(({ id, submittedAt, closesAt, feedbackPolicy, result }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 text-note">
          <span>
            {submittedAt
              ? t.rich('handedIn', { time: () => <ZonedTime time={submittedAt} timeZone={timeZone} isShort /> })
              : t('grading')}
          </span>
          {result ? (
            <>
              <strong>{t('result', { percent: percent.format(result.scorePercent / 100) })}</strong>
              {result.unmarkedCount > 0 && (
                <span className="text-ink-soft">{t('unmarked', { count: result.unmarkedCount })}</span>
              )}
            </>
          ) : (
            submittedAt &&
            feedbackPolicy === 'AFTER_DEADLINE' &&
            closesAt && (
              <span className="text-ink-soft">
                {t.rich('waits', { time: () => <ZonedTime time={closesAt} timeZone={timeZone} isShort /> })}
              </span>
            )
          )}
          {result && quiz && (
            <Link
              href={`/quizzes/${quiz.slug}/run?assignment=${assignment.id}&attempt=${id}`}
              className="inline-flex min-h-8 items-center text-link"
            >
              {t('look')}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
