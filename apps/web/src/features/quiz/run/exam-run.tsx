import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { QuizActions } from '../quiz-actions.tsx';
import { QuizProgress } from '../quiz-progress.tsx';
import type { QuizRun, RunningAttempt } from '../use-quiz-run.ts';
import { HandIn } from './hand-in.tsx';
import { listUnanswered } from './list-unanswered.ts';
import { QuestionOverview } from './question-overview.tsx';
import { QuestionSheet } from './question-sheet.tsx';
import { SaveStatus } from './save-status.tsx';
import { useClassClock } from './use-class-clock.ts';

type ExamRunProps = { run: QuizRun; attempt: RunningAttempt; onTimeUp: () => void };

/** A quiz whose feedback comes later: forward and back in any order, and one button that hands it in. */
export function ExamRun({ run, attempt, onTimeUp }: ExamRunProps) {
  const t = useTranslations('quiz');
  const unanswered = listUnanswered(attempt.questions);
  // After a reload the first question without an answer comes next.
  const [position, setPosition] = useState(() => unanswered[0] ?? 1);
  useClassClock(run, attempt, position);
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
        isFromDevice={run.isFromDevice}
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
      <QuestionOverview count={count} current={position} unanswered={unanswered} onChoose={setPosition} />
      <div className="mt-6 mb-8">
        <HandIn unanswered={unanswered} hasFailed={run.isNotHandedIn} onHandIn={run.submit} />
      </div>
      <QuizActions status={<SaveStatus saveState={run.saveState} />}>
        <Button
          variant="secondary"
          aria-label={t('exam.previous')}
          disabled={position === 1}
          onClick={() => setPosition(position - 1)}
        >
          {t('exam.previousShort')}
        </Button>
        <Button aria-label={t('exam.next')} disabled={position === count} onClick={() => setPosition(position + 1)}>
          {t('exam.nextShort')}
        </Button>
      </QuizActions>
    </>
  );
}
