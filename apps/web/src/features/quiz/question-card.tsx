'use client';

import { Button } from '@tumen/ui/button';
import { Eyebrow } from '@tumen/ui/eyebrow';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { type DraftAnswer, isAnswerComplete, openingAnswer } from './answer.ts';
import { QuestionFeedback } from './question-feedback.tsx';
import { QuestionWidget } from './widgets/question-widget.tsx';

const questionCardQuestion = graphql(/* GraphQL */ `
  fragment QuestionCard_question on AttemptQuestion {
    id
    position
    kind
    prompt(locale: $locale)
    hint(locale: $locale)
    unit(locale: $locale)
    options(locale: $locale) {
      id
      text(locale: $locale)
    }
    targets(locale: $locale) {
      id
      text(locale: $locale)
    }
    response {
      answer {
        optionIds
        number
        pairs {
          optionId
          targetId
        }
      }
    }
    feedback {
      key {
        answer {
          optionIds
        }
      }
      ...QuestionFeedback_feedback
    }
  }
`);

type QuestionCardProps = {
  question: FragmentType<typeof questionCardQuestion>;
  /** True while an answer is on its way to the server for its verdict. */
  isChecking: boolean;
  onDraft: (answer: DraftAnswer) => void;
  onCheck: (answer: DraftAnswer) => void;
};

/** One question with its widget; after the verdict, its feedback. Mount it anew for each question (by `key`). */
export function QuestionCard({ question: ref, isChecking, onDraft, onCheck }: QuestionCardProps) {
  const t = useTranslations('quiz');
  const question = readFragment(questionCardQuestion, ref);
  const [answer, setAnswer] = useState<DraftAnswer>(() => {
    const saved = question.response?.answer;
    return saved ? { ...saved, number: saved.number ?? null } : openingAnswer(question.kind, question.options);
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = `question-${question.position}`;
  const { feedback } = question;
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
        <QuestionFeedback feedback={feedback} question={question} answer={answer} />
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
