import type { FeedbackPolicy } from '@tumen/domain/quiz/blueprint';

type QuizRules = { readonly feedbackPolicy: FeedbackPolicy; readonly attemptsAllowed: number | null };

/**
 * Tells whether a visitor may name the seed of an attempt: in practice only. Elsewhere somebody could take the same questions
 * beforehand, under another cookie, and come back with their keys.
 */
export function acceptsSeed({ feedbackPolicy, attemptsAllowed }: QuizRules): boolean {
  return feedbackPolicy === 'AT_ONCE' && attemptsAllowed === null;
}
