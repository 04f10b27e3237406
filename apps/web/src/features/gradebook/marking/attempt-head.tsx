import { DefinitionList } from '@tumen/ui/definition-list';
import { Eyebrow } from '@tumen/ui/eyebrow';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { ZonedTime } from '@/features/classes/zoned-time.tsx';
import { Link } from '@/i18n/navigation.tsx';
import type { MarkedAttempt } from './attempt-view.tsx';

type Student = NonNullable<MarkedAttempt['student']>;
type AttemptHeadProps = { attempt: MarkedAttempt; student: Student; assignmentId: string };

/** Whose attempt it is, at what, when, and what it earned so far; and the way to the student's other attempts at it. */
export function AttemptHead({ attempt, student, assignmentId }: AttemptHeadProps) {
  const t = useTranslations('marking');
  const format = useFormatter();
  const { id: classId, timeZone } = useTaughtClass();
  const { result, submittedAt } = attempt;
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  return (
    <header className="grid gap-5">
      <p>
        <Link href={`/teach/classes/${classId}/grades`} className="inline-flex min-h-8 items-center text-link">
          ‹ {t('toGrades')}
        </Link>
      </p>
      <div>
        <Eyebrow>{attempt.title}</Eyebrow>
        <h2 className="mt-2 text-h2 wrap-anywhere">{student.name}</h2>
        {result && (
          <p className="mt-1 text-h3 tabular-nums">
            {t('points', { earned: number(result.earnedPoints), max: number(result.maxPoints), count: result.maxPoints })}
            {' · '}
            {format.number(result.scorePercent / 100, { style: 'percent', maximumFractionDigits: 1 })}
            {result.unmarkedCount > 0 && (
              <span className="ml-3 text-control text-accent">{t('waiting', { count: result.unmarkedCount })}</span>
            )}
          </p>
        )}
      </div>
      <DefinitionList
        items={[
          { term: t('begun'), description: <ZonedTime time={attempt.startedAt} timeZone={timeZone} /> },
          {
            term: t('handedIn'),
            description: submittedAt && (
              <>
                <ZonedTime time={submittedAt} timeZone={timeZone} />
                {attempt.isAutoSubmitted && ` · ${t('byServer')}`}
              </>
            ),
          },
          { term: t('release.label'), description: <Release attempt={attempt} timeZone={timeZone} /> },
        ]}
      />
      <OtherAttempts attempt={attempt} student={student} assignmentId={assignmentId} />
    </header>
  );
}

/** What the student sees of marks and comments, and from when on. */
function Release({ attempt, timeZone }: { attempt: MarkedAttempt; timeZone: string }) {
  const t = useTranslations('marking.release');
  const { feedbackPolicy, closesAt } = attempt;
  if (feedbackPolicy === 'NEVER') return t('points');
  if (feedbackPolicy === 'AFTER_DEADLINE' && closesAt !== null && Date.parse(closesAt) > Date.now())
    return t.rich('later', { time: () => <ZonedTime time={closesAt} timeZone={timeZone} /> });
  return t('now');
}

function OtherAttempts({ attempt, student, assignmentId }: AttemptHeadProps) {
  const t = useTranslations('marking.attempts');
  const locale = useLocale();
  const { id: classId, timeZone } = useTaughtClass();
  const grade = student.grades.find(({ assignment }) => assignment?.id === assignmentId);
  const attempts = grade?.attempts.toReversed() ?? [];
  if (attempts.length < 2) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <nav aria-label={t('label')}>
      <ol className="flex flex-wrap gap-2">
        {attempts.map(({ attemptId, startedAt, submittedAt, scorePercent }, index) => (
          <li key={attemptId}>
            <Link
              href={`/teach/classes/${classId}/grades/attempts/${attemptId}`}
              aria-current={attemptId === attempt.id ? 'page' : undefined}
              className="grid min-h-11 content-center border border-rule-strong px-3 py-1.5 text-note hover:border-accent aria-[current]:border-ink aria-[current]:bg-wash-soft"
            >
              <span className="font-medium">
                {t('number', { number: index + 1 })}
                {' · '}
                {submittedAt === null ? t('running') : percent.format(scorePercent / 100)}
                {attemptId === grade?.best?.attemptId && ` · ${t('counts')}`}
              </span>
              <span className="text-ink-soft">
                <ZonedTime time={startedAt} timeZone={timeZone} isShort />
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
