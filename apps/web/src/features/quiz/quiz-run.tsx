'use client';

import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { BrowserGraphQLProvider } from '@/graphql/browser-provider.tsx';
import type { Locale } from '@/graphql/generated/graphql.ts';
import { QuestionCard } from './question-card.tsx';
import { QuizFailure } from './quiz-failure.tsx';
import { QuizProgress } from './quiz-progress.tsx';
import { QuizResult } from './quiz-result.tsx';
import { useQuizRun } from './use-quiz-run.ts';

type QuizRunProps = { quiz: string; seed: string | null; attemptId: string | null; locale: Locale };

/** A quiz from its first question to its result. */
export function QuizRun(props: QuizRunProps) {
  return (
    <BrowserGraphQLProvider>
      <Run {...props} />
    </BrowserGraphQLProvider>
  );
}

function Run(props: QuizRunProps) {
  const t = useTranslations('quiz');
  const { attempt, failure, saveState, isChecking, retry, saveDraft, check, submit } = useQuizRun(props);
  const [chosenPosition, setChosenPosition] = useState<number | null>(null);

  if (failure) return <QuizFailure quiz={props.quiz} message={failure.message} onRetry={retry} />;
  if (!attempt) return <p role="status">{t('opening')}</p>;
  if (attempt.result) return <QuizResult quiz={props.quiz} attempt={attempt} result={attempt.result} />;

  // After a reload the first question without a verdict comes next.
  const firstOpen = attempt.questions.find(({ response }) => !response?.isFinal) ?? attempt.questions.at(-1);
  const question = attempt.questions.find(({ position }) => position === chosenPosition) ?? firstOpen;
  if (!question) return null;
  const isLast = question.position === attempt.questions.at(-1)?.position;

  const advance = async () => {
    if (!isLast) return setChosenPosition(question.position + 1);
    await submit();
    // A reload of the result shows this attempt instead of beginning another.
    const address = new URL(window.location.href);
    address.searchParams.set('attempt', attempt.id);
    window.history.replaceState(null, '', address);
  };

  return (
    <>
      <QuizProgress title={attempt.title} position={question.position} count={attempt.questions.length} saveState={saveState} />
      <QuestionCard
        key={question.id}
        question={question}
        isChecking={isChecking}
        onDraft={(answer) => {
          setChosenPosition(question.position);
          saveDraft(question.id, answer);
        }}
        onCheck={(answer) => {
          setChosenPosition(question.position);
          void check(question.id, answer);
        }}
      />
      {question.feedback && (
        <p className="mt-6">
          <Button onClick={() => void advance()}>{t(isLast ? 'finish' : 'next')}</Button>
        </p>
      )}
    </>
  );
}
