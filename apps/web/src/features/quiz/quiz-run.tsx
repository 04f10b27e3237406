'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { DeviceCodeOffer } from '@/features/devices/device-code-offer.tsx';
import { BrowserGraphQLProvider } from '@/graphql/browser-provider.tsx';
import { QuizCrowd } from './quiz-crowd.tsx';
import { QuizFailure } from './quiz-failure.tsx';
import { QuizResult } from './quiz-result.tsx';
import { ExamRun } from './run/exam-run.tsx';
import { PausedNotice } from './run/paused-notice.tsx';
import { PracticeRun } from './run/practice-run.tsx';
import { QuestionReview } from './run/question-review.tsx';
import { QuizHandedIn } from './run/quiz-handed-in.tsx';
import { readAddress } from './run/read-address.ts';
import type { AttemptAddress } from './run/use-attempt.ts';
import { type RunningAttempt, useQuizRun } from './use-quiz-run.ts';

type QuizRunProps = Pick<AttemptAddress, 'quiz' | 'locale'> & {
  readonly acceptsSeed: boolean;
  /** Slug of the lesson that the quiz is on; null for an exam of the course. */
  readonly lesson: string | null;
};

/** A quiz from its first question to its result. Which attempt it is stands in the address of the page. */
export function QuizRun({ acceptsSeed, ...props }: QuizRunProps) {
  const t = useTranslations('quiz');
  const [address, setAddress] = useState<ReturnType<typeof readAddress> | null>(null);
  useEffect(() => setAddress(readAddress(acceptsSeed)), [acceptsSeed]);
  if (address === null) return <p role="status">{t('opening')}</p>;
  return (
    <BrowserGraphQLProvider>
      <Run {...props} {...address} />
    </BrowserGraphQLProvider>
  );
}

type RunProps = AttemptAddress & Pick<QuizRunProps, 'lesson'>;

function Run({ lesson, ...address }: RunProps) {
  const t = useTranslations('quiz');
  const run = useQuizRun(address);
  const [isTimeUp, setIsTimeUp] = useState(false);
  const { attempt } = run;

  const isOver = attempt?.status === 'SUBMITTED';
  const namedId = attempt && (isOver || address.seed === null) ? attempt.id : null;
  useEffect(() => {
    if (namedId === null) return;
    // A reload shows this attempt instead of beginning another.
    const url = new URL(window.location.href);
    url.searchParams.set('attempt', namedId);
    window.history.replaceState(null, '', url);
  }, [namedId]);

  const { failure } = run;
  if (failure?.retryAfterSeconds !== undefined)
    return <QuizCrowd retryAfterSeconds={failure.retryAfterSeconds} onRetry={run.retry} />;
  const isAssigned = address.assignmentId !== null;
  if (failure) return <QuizFailure quiz={address.quiz} isAssigned={isAssigned} failure={failure} onRetry={run.retry} />;
  if (!attempt) return <p role="status">{t('opening')}</p>;
  if (isOver || isTimeUp)
    return (
      <End
        quiz={address.quiz}
        lesson={lesson}
        isAssigned={isAssigned}
        attempt={attempt}
        isOffline={run.saveState.name === 'kept'}
      />
    );

  const onTimeUp = () => {
    setIsTimeUp(true);
    void run.endTime();
  };
  const Form = attempt.feedbackPolicy === 'AT_ONCE' ? PracticeRun : ExamRun;
  const { pausedAt } = attempt;
  // Hidden and not gone, so that the student goes on where they were. No time is up while the clock stands.
  const running = pausedAt === null ? attempt : { ...attempt, deadlineAt: null };
  return (
    <>
      {pausedAt !== null && <PausedNotice title={attempt.title} pausedAt={pausedAt} deadlineAt={attempt.deadlineAt} />}
      <div hidden={pausedAt !== null}>
        <Form run={run} attempt={running} onTimeUp={onTimeUp} />
        <DeviceCodeOffer />
      </div>
    </>
  );
}

type EndProps = {
  quiz: string;
  lesson: string | null;
  /** Whether a class takes it: then the way back is to the class. */
  isAssigned: boolean;
  attempt: RunningAttempt;
  isOffline: boolean;
};

/** The result, one of its questions, or what there is to say until it comes. */
function End({ quiz, lesson, isAssigned, attempt, isOffline }: EndProps) {
  const [position, setPosition] = useState<number | null>(null);
  const { questions, result } = attempt;
  const question = questions.find((candidate) => candidate.position === position);
  if (question)
    return (
      <QuestionReview
        question={question}
        isLast={question.position === questions.length}
        onNext={() => setPosition(question.position + 1)}
        onBack={() => setPosition(null)}
      />
    );
  const place = { quiz, lesson, isAssigned };
  if (result) return <QuizResult {...place} attempt={attempt} result={result} onReview={setPosition} />;
  const closesAt = attempt.feedbackPolicy === 'AFTER_DEADLINE' ? attempt.closesAt : null;
  return <QuizHandedIn {...attempt} {...place} closesAt={closesAt} isOffline={isOffline} />;
}
