'use client';

import { Button } from '@tumen/ui/button';
import { Eyebrow } from '@tumen/ui/eyebrow';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { QuestionCard_QuestionFragmentDoc, QuestionFeedback_FeedbackFragmentDoc } from '@/graphql/generated/graphql.ts';
import { type DraftAnswer, isAnswerComplete, openingAnswer } from './answer.ts';
import { feedbackTexts, verdictHeadline } from './feedback-texts.ts';
import { KeyAnswer } from './key-answer.tsx';
import { QuestionFeedback } from './question-feedback.tsx';
import { QuestionWidget } from './widgets/question-widget.tsx';

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
  const locale = useLocale();
  const question = readFragment(QuestionCard_QuestionFragmentDoc, ref);
  const [answer, setAnswer] = useState<DraftAnswer>(() => {
    const saved = question.response?.answer;
    return saved ? { ...saved, number: saved.number ?? null } : openingAnswer(question.kind, question.options);
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = `question-${question.position}`;
  const feedback = readFragment(QuestionFeedback_FeedbackFragmentDoc, question.feedback);
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
        <Eyebrow>{t(`kinds.${question.kind}`)}</Eyebrow>
        <h1 ref={heading} tabIndex={-1} id={headingId} className="mt-2 text-h2 outline-none">
          {question.prompt}
        </h1>
        <p className="mt-2 text-ink-soft">{question.hint ?? t(`hints.${question.kind}`)}</p>
      </header>
      <QuestionWidget
        question={{ ...question, unit: question.unit ?? null }}
        answer={answer}
        isFixed={feedback !== null}
        labelledBy={headingId}
        onChange={change}
        {...(feedback && isChoice ? { correctOptionIds: new Set(feedback.key.answer.optionIds) } : {})}
      />
      {feedback ? (
        <QuestionFeedback
          feedback={feedback}
          options={question.options}
          chosen={answer.optionIds}
          headline={verdictHeadline(t, locale, feedback)}
          texts={feedbackTexts(t)}
          locale={locale}
          keyAnswer={<KeyAnswer question={question} answer={feedback.key.answer} tolerance={feedback.key.tolerance ?? null} />}
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
