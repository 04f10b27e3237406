'use client';

import { useQuery } from '@apollo/client/react';
import { useLocale, useTranslations } from 'next-intl';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { RefusalLine } from '@/features/teacher/refusal-line.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { ClassLogDocument, type ClassLogQuery, LogEntryFragmentDoc } from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { LogList } from './log-list.tsx';

/** What was done in a class, for its teacher. */
export function ClassLogView() {
  const t = useTranslations('classes.log');
  const locale = toGraphQLLocale(useLocale());
  const { id, timeZone } = useTaughtClass();
  const variables = { id, locale, after: null };
  const { data, error, fetchMore } = useQuery(ClassLogDocument, { variables, fetchPolicy: 'network-only' });
  const page = data?.classroom?.auditLog;
  const more = () =>
    // What was lost can be asked for again.
    void fetchMore({ variables: { after: page?.pageInfo.endCursor }, updateQuery: append }).catch(() => undefined);
  if (error) return <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} />;
  if (!page) return null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <p className="max-w-[42.5rem] text-ink-soft">{t('lead')}</p>
      <LogList
        entries={page.edges.map(({ node }) => readFragment(LogEntryFragmentDoc, node))}
        timeZone={timeZone}
        onMore={page.pageInfo.hasNextPage ? more : null}
      />
    </div>
  );
}

function append(before: ClassLogQuery, { fetchMoreResult }: { fetchMoreResult: ClassLogQuery }): ClassLogQuery {
  const [old, next] = [before.classroom, fetchMoreResult.classroom];
  if (!old || !next) return before;
  return {
    ...before,
    classroom: { ...next, auditLog: { ...next.auditLog, edges: [...old.auditLog.edges, ...next.auditLog.edges] } },
  };
}
