import { useApolloClient, useFragment } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  type Locale,
  QuizAttemptDocument,
  QuizRun_AttemptFragmentDoc,
  StartQuizAttemptDocument,
} from '@/graphql/generated/graphql.ts';
import { deviceStorage } from './kept-answers.ts';
import { openKeptAttempts } from './kept-attempts.ts';
import { oneStartAtATime } from './one-start-at-a-time.ts';
import { createServerClock } from './server-clock.ts';

export type AttemptAddress = {
  readonly quiz: string;
  /** Null where the server draws it. */
  readonly seed: string | null;
  /** The assignment of a class for which the quiz is taken; null: taken freely. */
  readonly assignmentId: string | null;
  /** An attempt to show again; null: start or resume the one of this quiz and seed, or of this assignment. */
  readonly attemptId: string | null;
  readonly locale: Locale;
};

/** Longer than the server takes before it gives up. A dead network would hold a request, and the starts of other tabs, forever. */
const PATIENCE_MS = 15_000;
/** How often a page that was opened from the device looks for the server. */
const SERVER_PAUSE_MS = 5_000;

/**
 * Why an attempt cannot be shown: the server's own code and message, or UNREACHABLE. `retryAfterSeconds` is set where the server has too
 * much to do just now.
 */
export type Failure = { readonly code: string; readonly message: string; readonly retryAfterSeconds?: number };

const UNREACHABLE: Failure = { code: 'UNREACHABLE', message: '' };

/**
 * Starts, resumes or loads an attempt and keeps it current: the server returns the same attempt for the same visitor, quiz and seed.
 *
 * `attempt` is null until the server answered; `clock` goes by the server from then on. `refresh` loads it again and leaves things as
 * they are when it cannot. A running attempt is kept on the device, and opened from there while the server is out of reach
 * (`isFromDevice`).
 */
export function useAttempt({ quiz, seed, assignmentId, attemptId, locale }: AttemptAddress) {
  const client = useApolloClient();
  const [clock] = useState(() => createServerClock(() => performance.now(), Date.now));
  const [id, setId] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isFromDevice, setIsFromDevice] = useState(false);
  const [kept] = useState(() => openKeptAttempts(deviceStorage()));

  const take = useCallback(
    (ref: FragmentType<typeof QuizRun_AttemptFragmentDoc>, askedAt: number) => {
      const attempt = readFragment(QuizRun_AttemptFragmentDoc, ref);
      clock.set(attempt.serverTime, askedAt);
      setId(attempt.id);
      setIsFromDevice(false);
    },
    [clock],
  );

  const takeFromDevice = useCallback(() => {
    const found = kept.find({ quiz, seed, assignmentId, attemptId, locale });
    if (found === null) return setFailure(UNREACHABLE);
    client.cache.writeFragment({
      fragment: QuizRun_AttemptFragmentDoc,
      fragmentName: 'QuizRun_attempt',
      data: found.attempt,
      variables: { locale },
    });
    clock.set(new Date(Date.now() + found.clockLead).toISOString(), performance.now());
    setId(found.attempt.id);
    setIsFromDevice(true);
  }, [client, clock, kept, quiz, seed, assignmentId, attemptId, locale]);

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
        if (await load(attemptId)) return;
        // The server knows no such attempt of this visitor.
        kept.forget(attemptId);
        return setFailure({ code: 'NOT_FOUND', message: '' });
      }
      const askedAt = performance.now();
      const input = { quiz, ...(seed !== null && { seed }), ...(assignmentId !== null && { assignmentId }) };
      const { data } = await oneStartAtATime(JSON.stringify([input, locale]), () =>
        client.mutate({
          mutation: StartQuizAttemptDocument,
          variables: { input, locale },
          context: { fetchOptions: { signal: AbortSignal.timeout(PATIENCE_MS) } },
        }),
      );
      const result = data?.startQuizAttempt;
      if (result?.__typename === 'StartQuizAttemptPayload') take(result.attempt, askedAt);
      else setFailure(result ?? UNREACHABLE);
    } catch {
      takeFromDevice();
    }
  }, [client, kept, quiz, seed, assignmentId, attemptId, locale, load, take, takeFromDevice]);

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
  const attempt = complete && id !== null ? data : null;

  useEffect(() => {
    if (attempt === null || isFromDevice) return;
    if (attempt.status === 'SUBMITTED') kept.forget(attempt.id);
    else kept.keep({ quiz, seed, assignmentId, locale, clockLead: clock.now() - Date.now(), attempt });
  }, [attempt, isFromDevice, kept, quiz, seed, assignmentId, locale, clock]);

  useEffect(() => {
    if (!isFromDevice) return;
    const timer = setInterval(() => void refresh(), SERVER_PAUSE_MS);
    return () => clearInterval(timer);
  }, [isFromDevice, refresh]);

  return { attempt, isFromDevice, clock, failure, setFailure, open, refresh };
}
