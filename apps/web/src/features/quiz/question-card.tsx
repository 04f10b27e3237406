'use client';

import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { QuestionCard_QuestionFragmentDoc } from '@/graphql/generated/graphql.ts';
import type { DraftAnswer } from './answer.ts';
import { QuestionForm } from './question-form.tsx';

type QuestionCardProps = {
  question: FragmentType<typeof QuestionCard_QuestionFragmentDoc>;
  /** True while an answer is on its way to the server for its verdict. */
  isChecking: boolean;
  /** Where the last answer is, beside the button. */
  status?: ReactNode;
  /** What comes after the verdict, in place of that button; false before it. */
  actions?: ReactNode;
  onDraft: (answer: DraftAnswer) => void;
  onCheck: (answer: DraftAnswer) => void;
};

/** A question of an attempt, with what is saved of its answer. Mount it anew for each question (by `key`). */
export function QuestionCard({ question: ref, ...props }: QuestionCardProps) {
  const question = readFragment(QuestionCard_QuestionFragmentDoc, ref);
  return (
    <QuestionForm
      {...props}
      id={question.id}
      question={question}
      feedback={question.feedback}
      saved={question.response?.answer ?? null}
      heading="h1"
    />
  );
}
