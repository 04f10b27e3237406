import { useTranslations } from 'next-intl';
import { formatSeconds } from '@/features/quiz/run/announced-minutes.ts';
import { ExtendButton } from './extend-button.tsx';
import type { ShownStudent } from './live-board.tsx';

type StudentGridProps = {
  assignmentId: string;
  students: readonly ShownStudent[];
  pausedAt: string | null;
  /** Of the server, in milliseconds. */
  time: number;
};

/** The students by name, each with what they do just now. */
export function StudentGrid({ assignmentId, students, pausedAt, time }: StudentGridProps) {
  const t = useTranslations('live.students');
  if (students.length === 0) return <p>{t('empty')}</p>;
  return (
    <section aria-labelledby="live-students">
      <h2 id="live-students" className="text-h2">
        {t('title')}
      </h2>
      <ul className="mt-4 border-b border-rule">
        {students.map((student) => (
          <StudentRow
            key={student.enrollmentId}
            assignmentId={assignmentId}
            student={student}
            time={pausedAt === null ? time : Date.parse(pausedAt)}
          />
        ))}
      </ul>
    </section>
  );
}

type StudentRowProps = { assignmentId: string; student: ShownStudent; time: number };

function StudentRow({ assignmentId, student, time }: StudentRowProps) {
  const t = useTranslations('live');
  const { name, standing, questions, position, deadlineAt, isAutoSubmitted, state } = student;
  const answered = questions.filter(({ isAnswered }) => isAnswered).length;
  const isAway = standing === 'lost' || standing === 'left';
  const secondsLeft = deadlineAt === null ? null : Math.max(0, Math.ceil((Date.parse(deadlineAt) - time) / 1_000));
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_8rem] sm:items-center">
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">{name}</p>
        <p className={`text-note ${isAway ? 'font-medium text-accent' : 'text-ink-soft'}`}>
          {t(standing === 'handedIn' && isAutoSubmitted ? 'state.handedInByServer' : `state.${standing}`)}
        </p>
      </div>
      {questions.length > 0 && (
        <div className="min-w-0 text-note text-ink-soft tabular-nums">
          <progress
            aria-label={t('students.progress')}
            max={questions.length}
            value={answered}
            className="quiz-progress block h-1.5 w-full"
          />
          <p className="mt-1 flex flex-wrap gap-x-4">
            <span>{t('students.answered', { answered, count: questions.length })}</span>
            {state === 'WORKING' && position !== null && <span>{t('students.at', { position })}</span>}
          </p>
        </div>
      )}
      {state === 'WORKING' && (
        <div className="flex flex-wrap items-baseline gap-x-4 text-note tabular-nums sm:flex-col sm:items-end">
          <p>
            <span className="sr-only">{t('students.left')} </span>
            {secondsLeft === null ? t('students.noLimit') : formatSeconds(secondsLeft)}
          </p>
          {secondsLeft !== null && <ExtendButton assignmentId={assignmentId} student={student} />}
        </div>
      )}
    </li>
  );
}
