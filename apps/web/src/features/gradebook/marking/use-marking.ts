'use client';

import { useApolloClient } from '@apollo/client/react';
import { useLocale } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { deviceStorage } from '@/features/quiz/run/kept-answers.ts';
import { GradeResponseDocument } from '@/graphql/generated/graphql.ts';
import type { CommandRefusal } from '@/graphql/use-command.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { areSame, type Marks, openKeptMarkings } from './kept-markings.ts';

/** A dead network may hold a request forever; the marks are kept, and go out again. */
const PATIENCE_MS = 8_000;
const RETRY_MS = 5_000;

/** Where the marks are that the form shows: as the server has them, on this device alone, on their way, or waiting for a connection. */
type MarkingState = 'stored' | 'entered' | 'sending' | 'waiting';

/**
 * The marks of one answer: kept on the device from the moment they are entered until the server acknowledged them.
 *
 * @param stored what the server has.
 * @param onSaved called when it has newer ones.
 */
export function useMarking(questionId: string, stored: Marks, onSaved: () => void) {
  const client = useApolloClient();
  const locale = toGraphQLLocale(useLocale());
  const [kept] = useState(() => openKeptMarkings(deviceStorage()));
  const [entered, setEntered] = useState(() => kept.find(questionId));
  const [isSending, setIsSending] = useState(false);
  /** What is to go out again, as it was when it was saved: not what has been typed since. */
  const [pending, setPending] = useState<Marks | null>(null);
  const [refusal, setRefusal] = useState<CommandRefusal | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const isEntered = entered !== null && !areSame(entered, stored);
  const marks = isEntered ? entered : stored;

  const change = (changed: Marks) => {
    kept.keep(questionId, changed);
    setEntered(changed);
  };

  const send = async (sent: Marks) => {
    if (isSending) return;
    setIsSending(true);
    setRefusal(null);
    const points = Object.entries(sent.points).map(([criterion, given]) => ({ criterion, points: given }));
    const input = { questionId, marks: points, comment: sent.comment };
    const answer = await client
      .mutate({
        mutation: GradeResponseDocument,
        variables: { input, locale },
        context: { fetchOptions: { signal: AbortSignal.timeout(PATIENCE_MS) } },
      })
      .then(
        ({ data }) => data?.gradeResponse ?? null,
        () => null,
      );
    setIsSending(false);
    setPending(answer === null ? sent : null);
    if (answer === null) return;
    if ('code' in answer) return setRefusal({ code: answer.code, field: null });
    kept.drop(questionId, sent);
    setEntered((now) => (now !== null && areSame(now, sent) ? null : now));
    setSavedAt(new Date());
    onSaved();
  };

  // Read by callbacks that outlive a rendering.
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    if (pending === null) return;
    const retry = () => void latest.current(pending);
    const timer = setInterval(retry, RETRY_MS);
    window.addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', retry);
    };
  }, [pending]);

  const state: MarkingState = isSending ? 'sending' : pending !== null ? 'waiting' : isEntered ? 'entered' : 'stored';
  const discard = () => {
    kept.drop(questionId, marks);
    setEntered(null);
    setPending(null);
  };
  return { marks, state, savedAt, refusal, change, save: () => void send(marks), discard };
}

export type Marking = ReturnType<typeof useMarking>;
