/** The rules of a quiz, which its attempts keep. */
import type { FeedbackPolicy, QuestionOrder, QuizUsage } from '@tumen/domain/quiz/blueprint';
import { builder } from '../builder.ts';
import { described } from '../vocabulary.ts';

export const QuizUsageEnum = builder.enumType('QuizUsage', {
  description: 'What a quiz is for, and so which questions written by hand it asks: no question is in both.',
  values: described<QuizUsage>({
    PRACTICE: 'Practice: its questions also come back in review.',
    EXAM: 'An exam: nothing else asks its questions, and no key is shown before the attempt is handed in.',
  }),
});

export const QuestionOrderEnum = builder.enumType('QuestionOrder', {
  description: 'In which order the questions of a quiz stand.',
  values: described<QuestionOrder>({
    FIXED: 'As the quiz lists them.',
    SHUFFLED: 'Mixed anew in each attempt.',
  }),
});

export const FeedbackPolicyEnum = builder.enumType('FeedbackPolicy', {
  description: 'When a student sees verdicts, right answers and their reasons.',
  values: described<FeedbackPolicy>({
    AT_ONCE: 'With each final answer.',
    AFTER_SUBMISSION: 'Once the attempt is handed in.',
    AFTER_DEADLINE: 'Once the attempt is handed in and the quiz has closed. Until then the points are not shown either.',
    NEVER: 'Never. Once the attempt is handed in, its points are shown.',
  }),
});

/** A duration in ISO 8601; null where there is no limit. */
export function formatTimeLimit(minutes: number | null): string | null {
  return minutes === null ? null : `PT${minutes}M`;
}
