'use client';

import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { SaveResponseDocument, SubmitQuizAttemptDocument } from '@/graphql/generated/graphql.ts';
import { type DraftAnswer, toAnswerInput } from './answer.ts';
import { type AnswerSender, createAnswerSender, type Delivery, type UnsentAnswer } from './run/answer-sender.ts';
import { deviceStorage, openKeptAnswers } from './run/kept-answers.ts';
import { nextSequence } from './run/next-sequence.ts';
import { type AttemptAddress, useAttempt } from './run/use-attempt.ts';

/** A dead network may hold a request forever; the answer is kept, and goes out again. */
const PATIENCE_MS = 8_000;
/** While the server grades an attempt whose time is up. */
const RESULT_PAUSE_MS = 1_500;
/** How often a page that waits for the closing of its quiz looks at the clock. */
const CLOSING_PAUSE_MS = 5_000;

/** Where the last answer is: nothing to save, on its way, on this device alone, or on the server since then. */
export type SaveState = { readonly name: 'idle' | 'sending' | 'kept' } | { readonly name: 'saved'; readonly at: string };

/** Why an answer was not taken: it came too late, or something else was final before. */
export type Refusal = 'late' | 'elsewhere';

export type QuizRun = ReturnType<typeof useQuizRun>;
export type RunningAttempt = NonNullable<QuizRun['attempt']>;
export type RunningQuestion = RunningAttempt['questions'][number];

/**
 * Runs one attempt: keeps each answer on the device at once and brings it to the server, asks for verdicts, and hands the attempt in.
 *
 * `attempt` is null until the server answered; its answers are the newest that the server or the device knows. `failure` is why there
 * is none to show.
 */
export function useQuizRun(address: AttemptAddress) {
  const { locale } = address;
  const client = useApolloClient();
  const { attempt, isFromDevice, clock, failure, setFailure, open, refresh } = useAttempt(address);
  const [kept] = useState(() => openKeptAnswers(deviceStorage()));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isChecking, setIsChecking] = useState(false);
  const [isNotHandedIn, setIsNotHandedIn] = useState(false);
  const [senderState, setSenderState] = useState<'idle' | 'sending' | 'kept'>('idle');
  /** The newest answer that was given on this page, by question, and how its widget was begun. */
  const given = useRef(new Map<string, { readonly sequence: number; readonly revision: string }>());
  useSyncExternalStore(kept.subscribe, kept.version, () => 0);

  const deliver = useCallback(
    async ({ attemptId, questionId, sequence, answer, isFinal }: UnsentAnswer): Promise<Delivery> => {
      try {
        const { data } = await client.mutate({
          mutation: SaveResponseDocument,
          variables: { input: { attemptId, questionId, sequence, answer: toAnswerInput(answer), isFinal }, locale },
          context: { fetchOptions: { keepalive: true, signal: AbortSignal.timeout(PATIENCE_MS) } },
        });
        const result = data?.saveResponse;
        if (result?.__typename === 'SaveResponsePayload') return { name: 'saved', at: result.question.response?.savedAt ?? '' };
        if (result?.__typename === 'RateLimitedError') return { name: 'wait', seconds: result.retryAfterSeconds };
        return result ? { name: 'refused', code: result.code, message: result.message } : { name: 'unreachable' };
      } catch {
        return { name: 'unreachable' };
      }
    },
    [client, locale],
  );

  // Read by callbacks that outlive a rendering.
  const latest = useRef({ id: attempt?.id, refresh });
  latest.current = { id: attempt?.id, refresh };

  const sender = useRef<AnswerSender | null>(null);
  useEffect(() => {
    const made = createAnswerSender({
      kept,
      deliver,
      onChange: () => setSenderState(made.state()),
      onRefused: ({ attemptId }, { code, message }) => {
        // An answer of an earlier visit that can no longer be taken is nothing to stop this one for.
        if (attemptId !== latest.current.id) return;
        if (code === 'DEADLINE_PASSED') setRefusal('late');
        else if (code === 'CONFLICT') setRefusal('elsewhere');
        else setFailure({ code, message });
        void latest.current.refresh();
      },
    });
    sender.current = made;
    const onReturn = () => {
      void made.flush();
      void latest.current.refresh();
    };
    const onVisibility = () => (document.visibilityState === 'visible' ? onReturn() : void made.flush());
    window.addEventListener('online', onReturn);
    document.addEventListener('visibilitychange', onVisibility);
    // What an earlier visit could not send.
    void made.flush();
    return () => {
      window.removeEventListener('online', onReturn);
      document.removeEventListener('visibilitychange', onVisibility);
      void made.flush().finally(made.stop);
    };
  }, [kept, deliver, setFailure]);

  const isOver = attempt?.status === 'SUBMITTED';
  const isAwaitingResult = isOver && attempt.submittedAt === null;
  useEffect(() => {
    if (!isAwaitingResult) return;
    const timer = setInterval(() => void latest.current.refresh(), RESULT_PAUSE_MS);
    return () => clearInterval(timer);
  }, [isAwaitingResult]);
  const closesAt = isOver && attempt.result === null ? attempt.closesAt : null;
  useEffect(() => {
    if (closesAt === null) return;
    const timer = setInterval(() => {
      if (clock.now() >= Date.parse(closesAt)) void latest.current.refresh();
    }, CLOSING_PAUSE_MS);
    return () => clearInterval(timer);
  }, [closesAt, clock]);
  useEffect(() => {
    if (attempt?.submittedAt) kept.forget(attempt.id);
  }, [attempt?.submittedAt, attempt?.id, kept]);

  const questions = attempt?.questions.map((question) => {
    const place = { attemptId: attempt.id, questionId: question.id };
    const local = isOver ? null : kept.find(place);
    const isNewer = local !== null && local.sequence > (question.response?.sequence ?? -1);
    const savedAt = local?.savedAt ?? question.response?.savedAt ?? '';
    const sequence = isNewer ? local.sequence : (question.response?.sequence ?? -1);
    const own = given.current.get(question.id);
    const response = isNewer
      ? { isFinal: question.response?.isFinal ?? false, sequence, savedAt, answer: local.answer }
      : question.response;
    return {
      ...question,
      response,
      /** True while an answer that was to be final waits for the connection. */
      isVerdictKept: isNewer && local.isFinal && local.savedAt === null,
      /** Changes with each answer that came from another tab or device, so that its widget begins anew with it. */
      revision: own?.sequence === sequence ? own.revision : `${sequence}`,
    };
  });

  const keep = (questionId: string, answer: DraftAnswer, isFinal: boolean) => {
    if (attempt === null || isOver) return;
    const place = { attemptId: attempt.id, questionId };
    const question = questions?.find(({ id }) => id === questionId);
    const known = Math.max(question?.response?.sequence ?? 0, kept.find(place)?.sequence ?? 0);
    const sequence = nextSequence(known, Date.parse(attempt.startedAt), clock.now());
    given.current.set(questionId, { sequence, revision: question?.revision ?? '' });
    kept.keep(place, { sequence, answer, isFinal, savedAt: null });
  };

  const saveDraft = (questionId: string, answer: DraftAnswer) => {
    keep(questionId, answer, false);
    sender.current?.nudge();
  };

  const check = async (questionId: string, answer: DraftAnswer) => {
    setIsChecking(true);
    keep(questionId, answer, true);
    await sender.current?.flush();
    setIsChecking(false);
  };

  const submit = async () => {
    if (attempt === null) return;
    setIsNotHandedIn(false);
    await sender.current?.flush();
    try {
      const { data: submitted } = await client.mutate({
        mutation: SubmitQuizAttemptDocument,
        variables: { input: { attemptId: attempt.id }, locale },
      });
      const result = submitted?.submitQuizAttempt;
      if (!result) setIsNotHandedIn(true);
      else if (result.__typename !== 'SubmitQuizAttemptPayload') setFailure(result);
    } catch {
      setIsNotHandedIn(true);
    }
  };

  /** At the deadline: sends what there is. The server hands the attempt in, with the last answers of every device. */
  const endTime = async () => {
    await sender.current?.flush();
    await refresh();
  };

  return {
    attempt: attempt && questions ? { ...attempt, questions } : null,
    isFromDevice,
    clock,
    failure,
    refusal,
    saveState: toSaveState(senderState, questions ?? []),
    isChecking,
    isNotHandedIn,
    retry: open,
    saveDraft,
    check,
    submit,
    endTime,
    refresh,
  };
}

type Saved = { readonly response: { readonly savedAt: string } | null };

function toSaveState(state: 'idle' | 'sending' | 'kept', questions: readonly Saved[]): SaveState {
  if (state !== 'idle') return { name: state };
  const [latest = ''] = questions.flatMap(({ response }) => response?.savedAt ?? []).sort((a, b) => (a < b ? 1 : -1));
  return latest === '' ? { name: 'idle' } : { name: 'saved', at: latest };
}
