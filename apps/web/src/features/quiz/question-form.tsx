'use client';

import { Button } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  QuestionFeedback_FeedbackFragmentDoc,
  QuestionForm_QuestionFragmentDoc,
  QuestionKinds_KeyFragmentDoc,
  QuestionKinds_ViewFragmentDoc,
} from '@/graphql/generated/graphql.ts';
import { type DraftAnswer, isAnswerComplete, openingAnswer, toDraft } from './answer.ts';
import { feedbackTexts, verdictHeadline } from './feedback-texts.ts';
import { KeyAnswer } from './key-answer.tsx';
import { QuestionFeedback } from './question-feedback.tsx';
import { QuestionPrompt } from './question-prompt.tsx';
import { QuestionWidget } from './question-widget.tsx';
import { QuizActions } from './quiz-actions.tsx';
import { TeacherComment } from './teacher-comment.tsx';

type QuestionFormProps = {
  /** Unlike that of any other question on the page. */
  id: string;
  question: FragmentType<typeof QuestionForm_QuestionFragmentDoc>;
  /** The verdict on the answer; null before it. */
  feedback: FragmentType<typeof QuestionFeedback_FeedbackFragmentDoc> | null;
  /** What was saved of an answer before; null: nothing. */
  saved: object | null;
  /** True while an answer is on its way to the server for its verdict. */
  isChecking: boolean;
  /** The heading of a page that is all question, or of one with a heading of its own. */
  heading: 'h1' | 'h2';
  /** False where the question comes with its page, so that the page is read from its start. */
  takesFocus?: boolean;
  /** What stands beside the button. */
  status?: ReactNode;
  /** What leads on, in place of the button; false as long as there is something to check. */
  actions?: ReactNode;
  onDraft?: (answer: DraftAnswer) => void;
  onCheck: (answer: DraftAnswer) => void;
};

/** A question with its widget; after the verdict, its feedback. Mount it anew for each question (by `key`). */
export function QuestionForm(props: QuestionFormProps) {
  const { id, isChecking, saved, takesFocus = true, status, actions, onDraft, onCheck } = props;
  const t = useTranslations('quiz');
  const tKinds = useTranslations('questionKinds');
  const locale = useLocale();
  const question = readFragment(QuestionForm_QuestionFragmentDoc, props.question);
  const feedback = readFragment(QuestionFeedback_FeedbackFragmentDoc, props.feedback);
  const { kind, options, targets } = question;
  const [answer, setAnswer] = useState<DraftAnswer>(() => (saved ? toDraft(saved) : openingAnswer(kind, options)));
  const headingId = `question-${id}`;
  const right = feedback && toDraft(feedback.key.answer);
  const shown = { ...readFragment(QuestionKinds_ViewFragmentDoc, question), id, kind, options, targets };

  const change = (changed: DraftAnswer) => {
    setAnswer(changed);
    onDraft?.(changed);
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    onCheck(answer);
  };

  return (
    <form onSubmit={check} className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <QuestionPrompt
        id={headingId}
        heading={props.heading}
        takesFocus={takesFocus}
        eyebrow={tKinds(`${kind}.name`)}
        prompt={question.prompt}
        hint={question.hint}
        howTo={feedback ? null : tKinds(`${kind}.hint`)}
      />
      <QuestionWidget
        question={shown}
        answer={answer}
        isFixed={feedback !== null}
        labelledBy={headingId}
        onChange={change}
        {...(right ? { right } : {})}
        {...(feedback && { marks: feedback.rubricMarks })}
      />
      {feedback && (
        <QuestionFeedback
          feedback={feedback}
          comment={<TeacherComment comment={feedback.comment} isDropped={feedback.isDropped} />}
          options={options}
          chosen={answer.optionIds}
          headline={verdictHeadline(t, locale, feedback)}
          texts={feedbackTexts(t)}
          locale={locale}
          keyAnswer={
            right && (
              <KeyAnswer
                kind={kind}
                question={shown}
                answerKey={readFragment(QuestionKinds_KeyFragmentDoc, feedback.key)}
                right={right}
                given={answer}
              />
            )
          }
        />
      )}
      {actions ||
        (!feedback && (
          <QuizActions status={status}>
            <Button type="submit" disabled={isChecking || !isAnswerComplete(kind, options, answer)}>
              {isChecking ? t('checking') : t('check')}
            </Button>
          </QuizActions>
        ))}
    </form>
  );
}
