import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  AttemptClockDocument,
  type ClassClockFragment,
  ClassClockFragmentDoc,
  ReportPresenceDocument,
} from '@/graphql/generated/graphql.ts';
import { openSubscription } from '@/graphql/open-subscription.ts';
import type { QuizRun, RunningAttempt } from '../use-quiz-run.ts';

/** The teacher's view takes a page for lost that was silent for more than twice as long. */
const HEARTBEAT_MS = 15_000;
const PATIENCE_MS = 8_000;

/**
 * Links a running attempt of a class with its teacher: tells where the student is, and loads the attempt again when its teacher paused
 * it, added time or ended it. Does nothing for a quiz that is taken freely.
 */
export function useClassClock(run: Pick<QuizRun, 'refresh'>, attempt: RunningAttempt, position: number): void {
  const client = useApolloClient();
  const { id, isAssigned } = attempt;
  const latest = useRef({ attempt, refresh: run.refresh });
  latest.current = { attempt, refresh: run.refresh };

  useEffect(() => {
    if (!isAssigned) return;
    return openSubscription(
      AttemptClockDocument,
      { attemptId: id },
      {
        onData: ({ attemptClock }) => compare(readFragment(ClassClockFragmentDoc, attemptClock), latest.current),
        onLine: () => {},
        // Then the heartbeat tells.
        onRefused: () => {},
      },
    );
  }, [id, isAssigned]);

  useEffect(() => {
    if (!isAssigned) return;
    const report = async (isLeaving: boolean) => {
      const { data } = await client.mutate({
        mutation: ReportPresenceDocument,
        variables: { attemptId: id, position, isLeaving },
        context: { fetchOptions: { keepalive: true, signal: AbortSignal.timeout(PATIENCE_MS) } },
      });
      const answer = data?.reportPresence;
      if (answer && 'clock' in answer) compare(readFragment(ClassClockFragmentDoc, answer.clock), latest.current);
    };
    // Without a connection nothing is told, which tells the teacher.
    const say = (isLeaving: boolean) => void report(isLeaving).catch(() => {});
    const onShow = () => say(false);
    const onHide = () => say(true);
    say(false);
    const timer = setInterval(onShow, HEARTBEAT_MS);
    window.addEventListener('online', onShow);
    window.addEventListener('pageshow', onShow);
    window.addEventListener('pagehide', onHide);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', onShow);
      window.removeEventListener('pageshow', onShow);
      window.removeEventListener('pagehide', onHide);
    };
  }, [client, id, isAssigned, position]);
}

function compare(
  { pausedAt, deadlineAt, isOver }: ClassClockFragment,
  { attempt, refresh }: { attempt: RunningAttempt; refresh: QuizRun['refresh'] },
): void {
  // Of a paused attempt the page is shown no deadline.
  const isSame = attempt.pausedAt === pausedAt && (pausedAt !== null || attempt.deadlineAt === deadlineAt) && !isOver;
  if (!isSame) void refresh();
}
