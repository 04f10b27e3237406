'use client';

import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@tumen/ui/empty-state';
import { useLocale, useTranslations } from 'next-intl';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { RefusalLine } from '@/features/teacher/refusal-line.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  MarkedAttemptDocument,
  type MarkedAttemptQuery,
  type MarkedQuestion_QuestionFragment,
  MarkedQuestion_QuestionFragmentDoc,
  QuestionCard_QuestionFragmentDoc,
  QuestionFeedback_FeedbackFragmentDoc,
} from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { Link } from '@/i18n/navigation.tsx';
import { AttemptHead } from './attempt-head.tsx';
import { MarkedQuestion } from './marked-question.tsx';
import { MarkingQueue, TO_MARK, ToMark, type Waiting } from './marking-queue.tsx';
import { neighboursToMark } from './neighbours-to-mark.ts';
import { QuestionStrip } from './question-strip.tsx';

export type MarkedAttempt = NonNullable<MarkedAttemptQuery['attempt']>;

/** What one student handed in, for the teacher of the class: to read, to mark and to comment, one student after the other. */
export function AttemptView({ id }: { id: string }) {
  const t = useTranslations('marking');
  const locale = useLocale();
  const { id: classId } = useTaughtClass();
  const { data, error, refetch } = useQuery(MarkedAttemptDocument, {
    variables: { id, locale: toGraphQLLocale(locale) },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const attempt = data?.attempt;
  if (!attempt && error && !data) return <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} />;
  if (!data) return <p role="status">{t('opening')}</p>;
  const { student, assignment } = attempt ?? {};
  if (!attempt || !student || assignment?.classroom.id !== classId)
    return (
      <EmptyState title={t('unknown')}>
        <Link href={`/teach/classes/${classId}/grades`} className="inline-flex min-h-8 items-center text-link">
          {t('toGrades')}
        </Link>
      </EmptyState>
    );
  const { previous, next } = neighboursToMark(assignment.attemptsToMark, attempt, locale);
  // What was lost is shown by the next thing that asks the server.
  const reload = () => void refetch().catch(() => undefined);
  return (
    <article key={attempt.id} className="grid max-w-[52rem] grid-cols-[minmax(0,1fr)] gap-8">
      <AttemptHead attempt={attempt} student={student} assignmentId={assignment.id} />
      {attempt.result === null ? (
        <p className="border-l-4 border-accent bg-wash px-4 py-3">{t('working')}</p>
      ) : (
        <>
          <MarkingQueue previous={previous} next={next} count={assignment.attemptsToMark.length} />
          <Questions attempt={attempt} next={next} onChanged={reload} />
        </>
      )}
    </article>
  );
}

type QuestionsProps = {
  attempt: MarkedAttempt;
  next: Waiting | null;
  onChanged: () => void;
};

function Questions({ attempt, next, onChanged }: QuestionsProps) {
  const t = useTranslations('marking.queue');
  const questions = readFragment(MarkedQuestion_QuestionFragmentDoc, attempt.questions);
  const waiting = questions.filter((question) => fractionOf(question) === null).map(({ position }) => position);
  const { hash } = window.location;
  const start =
    hash === `#${TO_MARK}` ? waiting[0] : questions.find(({ position }) => hash === `#question-${position}`)?.position;
  const onwardFrom = (position: number) => {
    const other = waiting.find((each) => each > position) ?? waiting.find((each) => each !== position);
    if (other !== undefined)
      return (
        <a href={`#question-${other}`} className="inline-flex min-h-9 items-center font-medium text-link">
          {t('here', { position: other })} ›
        </a>
      );
    return next && <ToMark attempt={next}>{t('next', { name: next.student?.name ?? '' })} ›</ToMark>;
  };
  return (
    <>
      <QuestionStrip questions={questions} />
      {questions.map((question) => (
        <MarkedQuestion
          key={question.id}
          question={question}
          takesFocus={question.position === start}
          onward={onwardFrom(question.position)}
          onChanged={onChanged}
        />
      ))}
    </>
  );
}

/** The share that an answer earned; null while it waits for marks. One that does not count waits for nothing. */
function fractionOf(question: MarkedQuestion_QuestionFragment): number | null {
  const card = readFragment(QuestionCard_QuestionFragmentDoc, question);
  const feedback = readFragment(QuestionFeedback_FeedbackFragmentDoc, card.feedback);
  return feedback?.isDropped ? 0 : (feedback?.fraction ?? null);
}
