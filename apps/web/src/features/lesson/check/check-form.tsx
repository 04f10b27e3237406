'use client';

import { Button } from '@tumen/ui/button';
import { useActionState, useState } from 'react';
import { openingAnswer } from '@/features/quiz/answer.ts';
import type { FeedbackTexts } from '@/features/quiz/feedback-texts.ts';
import { QuestionFeedback } from '@/features/quiz/question-feedback.tsx';
import { Choice, type ChoiceTexts } from '@/features/quiz/widgets/choice.tsx';
import type { QuestionKind } from '@/graphql/generated/graphql.ts';
import type { SiteLocale } from '@/i18n/routing.ts';
import { answerCheck } from './answer-check.ts';

type CheckFormProps = {
  question: {
    readonly slug: string;
    readonly kind: QuestionKind;
    readonly options: readonly { readonly id: string; readonly text: string }[];
  };
  labelledBy: string;
  locale: SiteLocale;
  texts: ChoiceTexts & FeedbackTexts & { readonly answer: string; readonly checking: string };
};

/** The options of a check and, once answered, the verdict. The form also works before its script has arrived. */
export function CheckForm({ question, labelledBy, locale, texts }: CheckFormProps) {
  const [verdict, submit, isChecking] = useActionState(answerCheck, null);
  const [answer, setAnswer] = useState(() => ({
    ...openingAnswer(question.kind, question.options),
    optionIds: verdict?.optionIds ?? [],
  }));
  const checked = verdict?.__typename === 'AnswerCheckPayload' ? verdict : null;
  const { slug, ...rest } = question;

  return (
    <form action={submit} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <input type="hidden" name="question" value={slug} />
      <input type="hidden" name="locale" value={locale} />
      <Choice
        question={{ ...rest, id: slug, targets: [], unit: null }}
        answer={answer}
        isFixed={checked !== null}
        labelledBy={labelledBy}
        name="option"
        texts={texts}
        onChange={setAnswer}
        {...(checked ? { correctOptionIds: new Set(checked.feedback.key.answer.optionIds) } : {})}
      />
      {checked ? (
        <QuestionFeedback
          feedback={checked.feedback}
          options={question.options}
          chosen={answer.optionIds}
          headline={checked.headline}
          texts={texts}
          locale={locale}
        />
      ) : (
        <div className="print:hidden">
          <Button type="submit" disabled={isChecking}>
            {isChecking ? texts.checking : texts.answer}
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
