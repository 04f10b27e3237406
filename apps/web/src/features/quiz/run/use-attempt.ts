import { useApolloClient, useFragment } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  type Locale,
  QuizAttemptDocument,
  QuizRun_AttemptFragmentDoc,
  StartQuizAttemptDocument,
} from '@/graphql/generated/graphql.ts';
import { oneStartAtATime } from './one-start-at-a-time.ts';
import { createServerClock } from './server-clock.ts';

export type AttemptAddress = {
  readonly quiz: string;
  /** Null: the server draws it. */
  readonly seed: string | null;
  /** An attempt to show again; null: start or resume the one of this quiz and seed. */
  readonly attemptId: string | null;
  readonly locale: Locale;
};

/** Longer than the server takes before it gives up. A dead network would hold a request, and the starts of other tabs, forever. */
const PATIENCE_MS = 15_000;

/**
 * A message for people: the server's own, or null text for a lost connection. `retryAfterSeconds` is set where the server has too much
 * to do just now.
 */
export type Failure = { readonly message: string | null; readonly retryAfterSeconds?: number };

/**
 * Starts, resumes or loads an attempt and keeps it current: the server returns the same attempt for the same visitor, quiz and seed.
 *
 * `attempt` is null until the server answered; `clock` goes by the server from then on. `refresh` loads it again and leaves things as
 * they are when it cannot.
 */
export function useAttempt({ quiz, seed, attemptId, locale }: AttemptAddress) {
  const client = useApolloClient();
  const [clock] = useState(() => createServerClock(() => performance.now(), Date.now));
  const [id, setId] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const take = useCallback(
    (ref: FragmentType<typeof QuizRun_AttemptFragmentDoc>, askedAt: number) => {
      const attempt = readFragment(QuizRun_AttemptFragmentDoc, ref);
      clock.set(attempt.serverTime, askedAt);
      setId(attempt.id);
    },
    [clock],
  );

  const load = useCallback(
    async (wanted: string) => {
      const askedAt = performance.now();
      const variables = { id: wanted, locale };
      const { data } = await client.query({ query: QuizAttemptDocument, variables, fetchPolicy: 'network-only' });
      if (data?.attempt) take(data.attempt, askedAt);
      return data?.attempt != null;
    },
    [client, locale, take],
  );

  const open = useCallback(async () => {
    setFailure(null);
    try {
      if (attemptId !== null) {
        if (!(await load(attemptId))) setFailure({ message: null });
        return;
      }
      const askedAt = performance.now();
      const input = { quiz, ...(seed !== null && { seed }) };
      const { data } = await oneStartAtATime(JSON.stringify([input, locale]), () =>
        client.mutate({
          mutation: StartQuizAttemptDocument,
          variables: { input, locale },
          context: { fetchOptions: { signal: AbortSignal.timeout(PATIENCE_MS) } },
        }),
      );
      const result = data?.startQuizAttempt;
      if (result?.__typename === 'StartQuizAttemptPayload') take(result.attempt, askedAt);
      else if (result?.__typename === 'RateLimitedError') setFailure(result);
      else setFailure({ message: result?.message ?? null });
    } catch {
      setFailure({ message: null });
    }
  }, [client, quiz, seed, attemptId, locale, load, take]);

  useEffect(() => void open(), [open]);

  const refresh = useCallback(async () => {
    if (id !== null) await load(id).catch(() => false);
  }, [id, load]);

  const { data, complete } = useFragment({
    fragment: QuizRun_AttemptFragmentDoc,
    fragmentName: 'QuizRun_attempt',
    from: { __typename: 'Attempt', id: id ?? '' },
    variables: { locale },
  });
  return { attempt: complete && id !== null ? data : null, clock, failure, setFailure, open, refresh };
}
