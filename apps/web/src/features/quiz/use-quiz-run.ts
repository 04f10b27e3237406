'use client';

import { useApolloClient, useFragment } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  FinishedAttemptDocument,
  type Locale,
  QuizRun_AttemptFragmentDoc,
  SaveResponseDocument,
  StartQuizAttemptDocument,
  SubmitQuizAttemptDocument,
} from '@/graphql/generated/graphql.ts';
import { type DraftAnswer, toAnswerInput } from './answer.ts';

const DRAFT_DELAY_MS = 400;

/** Where the last answer is: nothing to save, on its way, safe on the server since then, or not to be delivered. */
export type SaveState = { readonly name: 'idle' | 'saving' | 'failed' } | { readonly name: 'saved'; readonly at: string };

type QuizRunOptions = {
  readonly quiz: string;
  /** Null: the server draws it. */
  readonly seed: string | null;
  readonly attemptId: string | null;
  readonly locale: Locale;
};

/**
 * Runs one attempt: starts or resumes it (the server returns the same attempt for the same visitor, quiz and seed), saves each change, asks for
 * verdicts and submits.
 *
 * `attempt` is null until the server answered. `failure` is a message for people: the server's own, or null text for a lost connection.
 */
export function useQuizRun({ quiz, seed, attemptId, locale }: QuizRunOptions) {
  const client = useApolloClient();
  const [id, setId] = useState<string | null>(null);
  const [failure, setFailure] = useState<{ readonly message: string | null } | null>(null);
  const [saveState, setSaveState] = useState<SaveState>({ name: 'idle' });
  const [isChecking, setIsChecking] = useState(false);
  const sequence = useRef(0);
  const draft = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback((ref: FragmentType<typeof QuizRun_AttemptFragmentDoc>) => {
    const attempt = readFragment(QuizRun_AttemptFragmentDoc, ref);
    sequence.current = Math.max(0, ...attempt.questions.map(({ response }) => response?.sequence ?? 0));
    setId(attempt.id);
  }, []);

  const open = useCallback(async () => {
    setFailure(null);
    try {
      if (attemptId !== null) {
        const { data } = await client.query({ query: FinishedAttemptDocument, variables: { id: attemptId, locale } });
        return data?.attempt ? keep(data.attempt) : setFailure({ message: null });
      }
      const { data } = await client.mutate({
        mutation: StartQuizAttemptDocument,
        variables: { input: { quiz, ...(seed !== null && { seed }) }, locale },
      });
      const result = data?.startQuizAttempt;
      if (result?.__typename === 'StartQuizAttemptPayload') return keep(result.attempt);
      setFailure({ message: result?.message ?? null });
    } catch {
      setFailure({ message: null });
    }
  }, [client, quiz, seed, attemptId, locale, keep]);

  useEffect(() => {
    void open();
    return () => clearTimeout(draft.current);
  }, [open]);

  const { data, complete } = useFragment({
    fragment: QuizRun_AttemptFragmentDoc,
    fragmentName: 'QuizRun_attempt',
    from: { __typename: 'Attempt', id: id ?? '' },
    variables: { locale },
  });
  const attempt = complete && id !== null ? data : null;

  const save = async (questionId: string, answer: DraftAnswer, isFinal: boolean) => {
    clearTimeout(draft.current);
    if (id === null) return;
    setSaveState({ name: 'saving' });
    sequence.current += 1;
    const input = { attemptId: id, questionId, sequence: sequence.current, answer: toAnswerInput(answer), isFinal };
    try {
      const { data: saved } = await client.mutate({ mutation: SaveResponseDocument, variables: { input, locale } });
      const result = saved?.saveResponse;
      if (result?.__typename !== 'SaveResponsePayload') return setFailure({ message: result?.message ?? null });
      setSaveState({ name: 'saved', at: result.question.response?.savedAt ?? '' });
    } catch {
      setSaveState({ name: 'failed' });
    }
  };

  const saveDraft = (questionId: string, answer: DraftAnswer) => {
    clearTimeout(draft.current);
    // Not "saved" any more, although the draft waits a moment before it leaves.
    setSaveState({ name: 'saving' });
    draft.current = setTimeout(() => void save(questionId, answer, false), DRAFT_DELAY_MS);
  };

  const check = async (questionId: string, answer: DraftAnswer) => {
    setIsChecking(true);
    await save(questionId, answer, true);
    setIsChecking(false);
  };

  const submit = async () => {
    if (id === null) return;
    try {
      const { data: submitted } = await client.mutate({
        mutation: SubmitQuizAttemptDocument,
        variables: { input: { attemptId: id }, locale },
      });
      const result = submitted?.submitQuizAttempt;
      if (result?.__typename !== 'SubmitQuizAttemptPayload') setFailure({ message: result?.message ?? null });
    } catch {
      setSaveState({ name: 'failed' });
    }
  };

  return { attempt, failure, saveState, isChecking, retry: open, saveDraft, check, submit };
}
