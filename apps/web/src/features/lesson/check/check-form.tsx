'use client';

import { Button } from '@tumen/ui/button';
import { useActionState, useState } from 'react';
import { openingAnswer, toDraft } from '@/features/quiz/answer.ts';
import { Choice, type ChoiceTexts } from '@/features/quiz/choice.tsx';
import type { FeedbackTexts } from '@/features/quiz/feedback-texts.ts';
import { QuestionFeedback } from '@/features/quiz/question-feedback.tsx';
import type { QuestionKind } from '@/graphql/generated/graphql.ts';
import type { SiteLocale } from '@/i18n/routing.ts';
import { answerCheck } from './answer-check.ts';
import { CheckFields } from './check-fields.tsx';
import { CheckKey } from './check-key.tsx';
import { FIELDS, NOTHING_GIVEN } from './read-answer.ts';

type Option = { readonly id: string; readonly text: string };

type CheckFormProps = {
  question: {
    readonly slug: string;
    readonly kind: QuestionKind;
    readonly options: readonly Option[];
    readonly targets: readonly Option[];
    readonly unit: string | null;
  };
  labelledBy: string;
  locale: SiteLocale;
  texts: ChoiceTexts & FeedbackTexts & { readonly answer: string; readonly checking: string; readonly choose: string };
};

/** The fields of a check and, once answered, the verdict. The form also works before its script has arrived. */
export function CheckForm({ question, labelledBy, locale, texts }: CheckFormProps) {
  const [verdict, submit, isChecking] = useActionState(answerCheck, null);
  const [answer, setAnswer] = useState(() => ({
    ...openingAnswer(question.kind, question.options),
    optionIds: verdict?.given.optionIds ?? [],
  }));
  const checked = verdict?.__typename === 'AnswerCheckPayload' ? verdict : null;
  const right = checked && toDraft(checked.feedback.key.answer);
  const { slug, kind, options, targets, unit } = question;
  const isChoice = kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_RESPONSE';
  const given = verdict?.given ?? NOTHING_GIVEN;

  return (
    <form action={submit} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <input type="hidden" name="question" value={slug} />
      <input type="hidden" name="locale" value={locale} />
      {isChoice ? (
        <Choice
          // React empties a form that was sent: new fields show what was given.
          key={verdict ? 'sent' : 'open'}
          question={{ kind, options, id: slug }}
          answer={answer}
          isFixed={checked !== null}
          labelledBy={labelledBy}
          name={FIELDS.option}
          texts={texts}
          onChange={setAnswer}
          {...(right ? { right } : {})}
        />
      ) : (
        <CheckFields
          // React empties a form that was sent: new fields show what was given.
          key={JSON.stringify(given)}
          question={{ kind, options, targets, unit }}
          given={given}
          isFixed={checked !== null}
          labelledBy={labelledBy}
          texts={texts}
        />
      )}
      {checked ? (
        <QuestionFeedback
          feedback={checked.feedback}
          options={question.options}
          chosen={answer.optionIds}
          headline={checked.headline}
          texts={texts}
          locale={locale}
          {...(!isChoice &&
            right && {
              keyAnswer: (
                <CheckKey
                  options={options}
                  targets={targets}
                  right={right}
                  numberKey={checked.numberKey?.replace('#unit', unit ?? '') ?? null}
                />
              ),
            })}
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
