import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { QuestionCard } from '../question-card.tsx';
import { QuizProgress } from '../quiz-progress.tsx';
import type { QuizRun, RunningAttempt } from '../use-quiz-run.ts';

type PracticeRunProps = { run: QuizRun; attempt: RunningAttempt; onTimeUp: () => void };

/** A quiz whose feedback comes with each answer: one question after the other. */
export function PracticeRun({ run, attempt, onTimeUp }: PracticeRunProps) {
  const t = useTranslations('quiz');
  const [chosenPosition, setChosenPosition] = useState<number | null>(null);
  // After a reload the first question without a verdict comes next.
  const firstOpen = attempt.questions.find(({ response }) => !response?.isFinal) ?? attempt.questions.at(-1);
  const question = attempt.questions.find(({ position }) => position === chosenPosition) ?? firstOpen;
  if (!question) return null;
  const count = attempt.questions.length;
  const isLast = question.position === count;

  return (
    <>
      <QuizProgress
        title={attempt.title}
        position={question.position}
        count={count}
        done={question.position - 1}
        saveState={run.saveState}
        refusal={run.refusal}
        deadlineAt={attempt.deadlineAt}
        clock={run.clock}
        onTimeUp={onTimeUp}
      />
      <QuestionCard
        key={`${question.id} ${question.revision}`}
        question={question}
        isChecking={run.isChecking}
        onDraft={(answer) => {
          setChosenPosition(question.position);
          run.saveDraft(question.id, answer);
        }}
        onCheck={(answer) => {
          setChosenPosition(question.position);
          void run.check(question.id, answer);
        }}
      />
      {/* Without a connection the verdict waits, and the student need not. */}
      {(question.feedback || question.isVerdictKept) && (
        <p className="mt-6">
          <Button onClick={() => (isLast ? void run.submit() : setChosenPosition(question.position + 1))}>
            {t(isLast ? 'finish' : 'next')}
          </Button>
        </p>
      )}
      <p role="alert" className="mt-2 text-note text-accent empty:hidden">
        {run.isNotHandedIn && t('notHandedIn')}
      </p>
    </>
  );
}
