'use client';

import { useQuery } from '@apollo/client/react';
import { useLocale, useTranslations } from 'next-intl';
import { RefusalLine } from '@/features/teacher/refusal-line.tsx';
import { TeacherArea } from '@/features/teacher/teacher-area.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { LogEntryFragmentDoc, SiteLogDocument, type SiteLogQuery } from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { LogList } from './log-list.tsx';

/** What teachers did on the whole site, for its owner. */
export function SiteLogView() {
  const t = useTranslations('teacher.log');
  return <TeacherArea>{({ role }) => (role === 'OWNER' ? <SiteLog /> : <p>{t('ownerOnly')}</p>)}</TeacherArea>;
}

function SiteLog() {
  const locale = toGraphQLLocale(useLocale());
  const variables = { locale, after: null };
  const { data, error, fetchMore } = useQuery(SiteLogDocument, { variables, fetchPolicy: 'network-only' });
  const page = data?.auditLog;
  const more = () =>
    // What was lost can be asked for again.
    void fetchMore({ variables: { after: page?.pageInfo.endCursor }, updateQuery: append }).catch(() => undefined);
  if (error) return <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} />;
  if (!page) return null;
  return (
    <LogList
      entries={page.edges.map(({ node }) => readFragment(LogEntryFragmentDoc, node))}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      isOfSite
      onMore={page.pageInfo.hasNextPage ? more : null}
    />
  );
}

function append(before: SiteLogQuery, { fetchMoreResult: { auditLog: next } }: { fetchMoreResult: SiteLogQuery }): SiteLogQuery {
  if (!before.auditLog || !next) return before;
  return { auditLog: { ...next, edges: [...before.auditLog.edges, ...next.edges] } };
}
