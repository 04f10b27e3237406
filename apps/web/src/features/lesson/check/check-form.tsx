'use client';

import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { openingAnswer } from '@/features/quiz/answer.ts';
import { QuestionFeedback } from '@/features/quiz/question-feedback.tsx';
import { Choice } from '@/features/quiz/widgets/choice.tsx';
import type { Locale, QuestionKind } from '@/graphql/generated/graphql.ts';
import { answerCheck } from './answer-check.ts';

type CheckFormProps = {
  question: {
    readonly slug: string;
    readonly kind: QuestionKind;
    readonly options: readonly { readonly id: string; readonly text: string }[];
  };
  labelledBy: string;
  locale: Locale;
};

/** The options of a check and, once answered, the verdict. The form also works before its script has arrived. */
export function CheckForm({ question, labelledBy, locale }: CheckFormProps) {
  const t = useTranslations('quiz');
  const [verdict, submit, isChecking] = useActionState(answerCheck, null);
  const [answer, setAnswer] = useState(() => ({
    ...openingAnswer(question.kind, question.options),
    optionIds: verdict?.optionIds ?? [],
  }));
  const feedback = verdict?.__typename === 'AnswerCheckPayload' ? verdict.feedback : null;
  const { slug, ...rest } = question;

  return (
    <form action={submit} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <input type="hidden" name="question" value={slug} />
      <input type="hidden" name="locale" value={locale} />
      <Choice
        question={{ ...rest, id: slug, targets: [], unit: null }}
        answer={answer}
        isFixed={feedback !== null}
        labelledBy={labelledBy}
        name="option"
        onChange={setAnswer}
        {...(feedback ? { correctOptionIds: new Set(feedback.key.answer.optionIds) } : {})}
      />
      {feedback ? (
        <QuestionFeedback feedback={feedback} question={{ ...rest, targets: [] }} answer={answer} />
      ) : (
        <div className="print:hidden">
          <Button type="submit" disabled={isChecking}>
            {isChecking ? t('checking') : t('inLesson.answer')}
          </Button>
        </div>
      )}
      {verdict && verdict.__typename !== 'AnswerCheckPayload' && (
        <p role="alert" className="text-accent">
          {verdict.message}
        </p>
      )}
    </form>
  );
}
