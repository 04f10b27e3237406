'use client';

import { Button } from '@tumen/ui/button';
import { Eyebrow } from '@tumen/ui/eyebrow';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  QuestionCard_QuestionFragmentDoc,
  QuestionFeedback_FeedbackFragmentDoc,
  QuestionKinds_KeyFragmentDoc,
  QuestionKinds_ViewFragmentDoc,
} from '@/graphql/generated/graphql.ts';
import { type DraftAnswer, isAnswerComplete, openingAnswer, toDraft } from './answer.ts';
import { feedbackTexts, verdictHeadline } from './feedback-texts.ts';
import { KeyAnswer } from './key-answer.tsx';
import { QuestionFeedback } from './question-feedback.tsx';
import { QuestionWidget } from './question-widget.tsx';

type QuestionCardProps = {
  question: FragmentType<typeof QuestionCard_QuestionFragmentDoc>;
  /** True while an answer is on its way to the server for its verdict. */
  isChecking: boolean;
  onDraft: (answer: DraftAnswer) => void;
  onCheck: (answer: DraftAnswer) => void;
};

/** One question with its widget; after the verdict, its feedback. Mount it anew for each question (by `key`). */
export function QuestionCard({ question: ref, isChecking, onDraft, onCheck }: QuestionCardProps) {
  const t = useTranslations('quiz');
  const tKinds = useTranslations('questionKinds');
  const locale = useLocale();
  const question = readFragment(QuestionCard_QuestionFragmentDoc, ref);
  const [answer, setAnswer] = useState<DraftAnswer>(() => {
    const saved = question.response?.answer;
    return saved ? toDraft(saved) : openingAnswer(question.kind, question.options);
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = `question-${question.position}`;
  const feedback = readFragment(QuestionFeedback_FeedbackFragmentDoc, question.feedback);
  const right = feedback && toDraft(feedback.key.answer);
  const view = readFragment(QuestionKinds_ViewFragmentDoc, question);
  const shown = { ...view, id: question.id, kind: question.kind, options: question.options, targets: question.targets };
  const isChoice = question.kind === 'SINGLE_CHOICE' || question.kind === 'MULTIPLE_RESPONSE';

  useEffect(() => heading.current?.focus(), []);

  const change = (changed: DraftAnswer) => {
    setAnswer(changed);
    onDraft(changed);
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    onCheck(answer);
  };

  return (
    <form onSubmit={check} className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <header>
        <Eyebrow>{tKinds(`${question.kind}.name`)}</Eyebrow>
        <h1 ref={heading} tabIndex={-1} id={headingId} className="mt-2 text-h2 outline-none">
          {question.prompt}
        </h1>
        <p className="mt-2 text-ink-soft">{question.hint ?? tKinds(`${question.kind}.hint`)}</p>
      </header>
      <QuestionWidget
        question={shown}
        answer={answer}
        isFixed={feedback !== null}
        labelledBy={headingId}
        onChange={change}
        {...(right && isChoice ? { correctOptionIds: new Set(right.optionIds) } : {})}
      />
      {feedback ? (
        <QuestionFeedback
          feedback={feedback}
          options={question.options}
          chosen={answer.optionIds}
          headline={verdictHeadline(t, locale, feedback)}
          texts={feedbackTexts(t)}
          locale={locale}
          keyAnswer={
            right && (
              <KeyAnswer
                kind={question.kind}
                question={shown}
                answerKey={readFragment(QuestionKinds_KeyFragmentDoc, feedback.key)}
                right={right}
                given={answer}
              />
            )
          }
        />
      ) : (
        <div>
          <Button type="submit" disabled={isChecking || !isAnswerComplete(question.kind, question.options, answer)}>
            {isChecking ? t('checking') : t('check')}
          </Button>
        </div>
      )}
    </form>
  );
}
