import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { QuizProgress } from '../quiz-progress.tsx';
import type { QuizRun, RunningAttempt } from '../use-quiz-run.ts';
import { HandIn } from './hand-in.tsx';
import { listUnanswered } from './list-unanswered.ts';
import { QuestionOverview } from './question-overview.tsx';
import { QuestionSheet } from './question-sheet.tsx';

type ExamRunProps = { run: QuizRun; attempt: RunningAttempt; onTimeUp: () => void };

/** A quiz whose feedback comes later: forward and back in any order, and one button that hands it in. */
export function ExamRun({ run, attempt, onTimeUp }: ExamRunProps) {
  const t = useTranslations('quiz');
  const unanswered = listUnanswered(attempt.questions);
  // After a reload the first question without an answer comes next.
  const [position, setPosition] = useState(() => unanswered[0] ?? 1);
  const question = attempt.questions.find((candidate) => candidate.position === position);
  if (!question) return null;
  const count = attempt.questions.length;

  return (
    <>
      <QuizProgress
        title={attempt.title}
        position={position}
        count={count}
        done={count - unanswered.length}
        saveState={run.saveState}
        refusal={run.refusal}
        deadlineAt={attempt.deadlineAt}
        clock={run.clock}
        onTimeUp={onTimeUp}
      />
      <QuestionSheet
        key={`${question.id} ${question.revision}`}
        question={question}
        points={question.points}
        onDraft={(answer) => run.saveDraft(question.id, answer)}
      />
      <p className="mt-8 flex flex-wrap gap-3">
        <Button variant="secondary" disabled={position === 1} onClick={() => setPosition(position - 1)}>
          {t('exam.previous')}
        </Button>
        <Button disabled={position === count} onClick={() => setPosition(position + 1)}>
          {t('next')}
        </Button>
      </p>
      <QuestionOverview count={count} current={position} unanswered={unanswered} onChoose={setPosition} />
      <div className="mt-6">
        <HandIn unanswered={unanswered} hasFailed={run.isNotHandedIn} onHandIn={run.submit} />
      </div>
    </>
  );
}
