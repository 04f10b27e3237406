'use client';

import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@tumen/ui/empty-state';
import { inputClass } from '@tumen/ui/search-box';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { RefusalLine } from '@/features/teacher/refusal-line.tsx';
import { LiveAssignmentsDocument } from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { Link } from '@/i18n/navigation.tsx';
import { LiveBoard } from './live-board.tsx';

/** The quizzes of a class that have opened, the last opened first, and the live view of one. */
export function LiveView() {
  const t = useTranslations('live');
  const { id } = useTaughtClass();
  const locale = toGraphQLLocale(useLocale());
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error } = useQuery(LiveAssignmentsDocument, { variables: { id, locale }, fetchPolicy: 'cache-and-network' });
  const found = data?.classroom?.assignments;
  if (!found) return error ? <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} /> : null;
  const quizzes = found
    .flatMap(({ quiz, ...rest }) => (quiz && Date.parse(rest.opensAt) <= Date.now() ? [{ ...rest, title: quiz.title }] : []))
    .reverse();
  const assignment = quizzes.find((quiz) => quiz.id === chosen) ?? quizzes[0];
  if (!assignment)
    return (
      <EmptyState title={t('none')}>
        <p>{t('noneLead')}</p>
        <Link href={`/teach/classes/${id}/assignments`} className="inline-flex min-h-8 items-center text-link">
          {t('toAssignments')}
        </Link>
      </EmptyState>
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <label className="grid max-w-[42.5rem] min-w-0 gap-1 text-note text-ink-soft">
        {t('choose')}
        <select
          value={assignment.id}
          onChange={({ target }) => setChosen(target.value)}
          className={`${inputClass} w-full min-w-0`}
        >
          {quizzes.map((quiz) => (
            <option key={quiz.id} value={quiz.id}>
              {quiz.title}
            </option>
          ))}
        </select>
      </label>
      <LiveBoard key={assignment.id} classroomId={id} assignmentId={assignment.id} />
    </div>
  );
}
