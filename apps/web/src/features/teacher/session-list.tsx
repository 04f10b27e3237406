'use client';

import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { useFormatter, useTranslations } from 'next-intl';
import {
  EndOtherTeacherSessionsDocument,
  EndTeacherSessionDocument,
  TeacherSessionsDocument,
  type TeacherSessionsQuery,
} from '@/graphql/generated/graphql.ts';
import { describeBrowser } from './describe-browser.ts';
import { RefusalLine } from './refusal-line.tsx';

type Session = NonNullable<NonNullable<TeacherSessionsQuery['viewer']>['teacher']>['sessions'][number];

/** The browsers in which the teacher is signed in, each with a way to end it. */
export function SessionList() {
  const t = useTranslations('teacher');
  const { data, error, refetch } = useQuery(TeacherSessionsDocument, { fetchPolicy: 'network-only' });
  const [end, ending] = useMutation(EndTeacherSessionDocument);
  const [endOthers, endingOthers] = useMutation(EndOtherTeacherSessionsDocument);
  const sessions = data?.viewer?.teacher?.sessions ?? [];
  const isLost = error ?? ending.error ?? endingOthers.error;
  // What the list says after it is what counts; a failure is in `isLost`.
  const then = (done: Promise<unknown>) => void done.then(() => refetch()).catch(() => {});
  return (
    <div className="max-w-[42.5rem]">
      <RefusalLine refusal={isLost ? { code: 'UNREACHABLE', retryAfterSeconds: 0 } : null} />
      <ul className="border-b border-rule" aria-live="polite">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => then(end({ variables: { sessionId: session.id } }))} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button variant="secondary" className="mt-5" onClick={() => then(endOthers())}>
          {t('account.endOthers')}
        </Button>
      )}
    </div>
  );
}

function SessionRow({ session, onEnd }: { session: Session; onEnd: () => void }) {
  const t = useTranslations('teacher.account');
  const format = useFormatter();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const browser = describeBrowser(session.userAgent) ?? t('unknownBrowser');
  const since = format.dateTime(new Date(session.createdAt), { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-rule py-3">
      <div>
        <p className="font-medium">{browser}</p>
        <p className="text-note text-ink-soft">{t('since', { time: since })}</p>
      </div>
      {session.isCurrent ? (
        <p className="text-note text-good">{t('thisBrowser')}</p>
      ) : (
        <button
          type="button"
          onClick={onEnd}
          aria-label={t('endOne', { browser, time: since })}
          className="min-h-11 font-medium text-link"
        >
          {t('end')}
        </button>
      )}
    </li>
  );
}
