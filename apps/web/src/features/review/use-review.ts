'use client';

import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { type DraftAnswer, toAnswerInput } from '@/features/quiz/answer.ts';
import {
  AnswerReviewCardDocument,
  type AnswerReviewCardMutation,
  type Locale,
  ReviewPageDocument,
  type ReviewPageQuery,
} from '@/graphql/generated/graphql.ts';

type Viewer = NonNullable<ReviewPageQuery['viewer']>;
type Payload = Extract<AnswerReviewCardMutation['answerReviewCard'], { __typename: 'AnswerReviewCardPayload' }>;
type ListedCard = Viewer['reviewQueue']['edges'][number]['node'];

export type DueCard = ListedCard & { readonly question: NonNullable<ListedCard['question']> };
export type Verdict = { readonly feedback: Payload['feedback']; readonly dueAt: string };

/** `viewer` is null for a visitor who never took a quiz. `cards` are due, the longest due first. */
export type Review =
  | { readonly name: 'loading' }
  | { readonly name: 'unreachable' }
  | { readonly name: 'ready'; readonly viewer: Viewer | null; readonly cards: readonly DueCard[]; readonly loadedAt: Date };

/** Why an answer was not taken: somebody answered elsewhere, or the question changed; too many came; the server said no; it did not arrive. */
export type Notice =
  | { readonly name: 'changed' }
  | { readonly name: 'busy'; readonly seconds: number }
  | { readonly name: 'refused'; readonly message: string }
  | { readonly name: 'lost' };

/**
 * Runs a review: loads what is due and asks for verdicts. Nothing of it is cached: the next question of a card is another one, and
 * must not take the place of the one on the screen.
 */
export function useReview(locale: Locale) {
  const client = useApolloClient();
  const [review, setReview] = useState<Review>({ name: 'loading' });
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isChecking, setIsChecking] = useState(false);

  const load = useCallback(async () => {
    try {
      const { data } = await client.query({ query: ReviewPageDocument, variables: { locale }, fetchPolicy: 'no-cache' });
      const viewer = data?.viewer ?? null;
      const cards = viewer?.reviewQueue.edges.flatMap(({ node }) =>
        node.question ? [{ ...node, question: node.question }] : [],
      );
      setReview({ name: 'ready', viewer, cards: cards ?? [], loadedAt: new Date() });
      setVerdict(null);
    } catch {
      setReview({ name: 'unreachable' });
    }
  }, [client, locale]);

  useEffect(() => void load(), [load]);

  const answer = async ({ id, sequence, question }: DueCard, draft: DraftAnswer) => {
    setIsChecking(true);
    setNotice(null);
    try {
      const input = { cardId: id, sequence, version: question.version, answer: toAnswerInput(draft) };
      const { data } = await client.mutate({
        mutation: AnswerReviewCardDocument,
        variables: { input, locale },
        fetchPolicy: 'no-cache',
      });
      const result = data?.answerReviewCard;
      if (result?.__typename === 'AnswerReviewCardPayload') setVerdict({ feedback: result.feedback, dueAt: result.card.dueAt });
      else if (result?.__typename === 'ConflictError' || result?.__typename === 'NotFoundError') {
        setNotice({ name: 'changed' });
        await load();
      } else if (result?.__typename === 'RateLimitedError') setNotice({ name: 'busy', seconds: result.retryAfterSeconds });
      else setNotice({ name: 'refused', message: result?.message ?? '' });
    } catch {
      setNotice({ name: 'lost' });
    }
    setIsChecking(false);
  };

  return { review, verdict, notice, isChecking, load, answer, forgetVerdict: () => setVerdict(null) };
}
