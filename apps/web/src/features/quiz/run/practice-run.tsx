import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { QuestionCard } from '../question-card.tsx';
import { QuizActions } from '../quiz-actions.tsx';
import { QuizProgress } from '../quiz-progress.tsx';
import type { QuizRun, RunningAttempt } from '../use-quiz-run.ts';
import { SaveStatus } from './save-status.tsx';
import { useClassClock } from './use-class-clock.ts';

/** The second press of a double click follows the first within it. */
const DOUBLE_CLICK_MS = 400;

type PracticeRunProps = { run: QuizRun; attempt: RunningAttempt; onTimeUp: () => void };

/** A quiz whose feedback comes with each answer: one question after the other. */
export function PracticeRun({ run, attempt, onTimeUp }: PracticeRunProps) {
  const t = useTranslations('quiz');
  const [chosenPosition, setChosenPosition] = useState<number | null>(null);
  // After a reload the first question without a verdict comes next.
  const firstOpen = attempt.questions.find(({ response }) => !response?.isFinal) ?? attempt.questions.at(-1);
  const question = attempt.questions.find(({ position }) => position === chosenPosition) ?? firstOpen;
  useClassClock(run, attempt, question?.position ?? 1);
  if (!question) return null;
  const count = attempt.questions.length;
  const isLast = question.position === count;
  const status = <SaveStatus saveState={run.saveState} />;
  // Without a connection the verdict waits, and the student need not.
  const mayGoOn = question.feedback !== null || (question.isVerdictKept && !run.isChecking);
  const next = (
    <QuizActions status={status}>
      <NextButton
        key={question.id}
        label={t(isLast ? 'finish' : 'next')}
        onNext={() => (isLast ? void run.submit() : setChosenPosition(question.position + 1))}
      />
    </QuizActions>
  );

  return (
    <>
      <QuizProgress
        title={attempt.title}
        position={question.position}
        count={count}
        done={question.position - 1}
        saveState={run.saveState}
        isFromDevice={run.isFromDevice}
        refusal={run.refusal}
        deadlineAt={attempt.deadlineAt}
        clock={run.clock}
        onTimeUp={onTimeUp}
      />
      <QuestionCard
        key={`${question.id} ${question.revision}`}
        question={question}
        isChecking={run.isChecking}
        status={status}
        actions={mayGoOn && next}
        onDraft={(answer) => {
          setChosenPosition(question.position);
          run.saveDraft(question.id, answer);
        }}
        onCheck={(answer) => {
          setChosenPosition(question.position);
          void run.check(question.id, answer);
        }}
      />
      <p role="alert" className="mt-2 text-note text-accent empty:hidden">
        {run.isNotHandedIn && t('notHandedIn')}
      </p>
    </>
  );
}

/** The way on. It stands where the answer was checked, so that it takes no press for a moment: nobody skips a verdict by a double click. */
function NextButton({ label, onNext }: { label: string; onNext: () => void }) {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsReady(true), DOUBLE_CLICK_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Button aria-disabled={!isReady} onClick={() => isReady && onNext()}>
      {label}
    </Button>
  );
}
