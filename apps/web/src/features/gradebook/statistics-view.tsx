'use client';

import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@tumen/ui/empty-state';
import { useLocale, useTranslations } from 'next-intl';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { RefusalLine } from '@/features/teacher/refusal-line.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { AssignmentStatisticsDocument, ItemFiguresFragmentDoc, QuizFiguresFragmentDoc } from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { BackLink } from './back-link.tsx';
import { ItemRow } from './item-row.tsx';
import { QuizSummary } from './quiz-summary.tsx';

const NUMBERS = ['facility', 'discrimination', 'pointBiserial', 'thirds'] as const;

/** What the answers of a class say about an assigned quiz and each of its questions. */
export function StatisticsView({ assignmentId }: { assignmentId: string }) {
  const t = useTranslations('gradebook.statistics');
  const locale = toGraphQLLocale(useLocale());
  const { id: classroomId } = useTaughtClass();
  const { data, error } = useQuery(AssignmentStatisticsDocument, {
    variables: { id: assignmentId, locale },
    errorPolicy: 'all',
    fetchPolicy: 'network-only',
  });
  if (!data)
    return error ? <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} /> : <p role="status">{t('loading')}</p>;
  const assignment = data.node?.__typename === 'Assignment' ? data.node : null;
  const figures = readFragment(QuizFiguresFragmentDoc, assignment?.statistics);
  const items = readFragment(ItemFiguresFragmentDoc, assignment?.statistics?.items ?? []);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <div>
        <BackLink href={`/teach/classes/${classroomId}/grades`}>{t('back')}</BackLink>
        <h2 className="text-h2 wrap-anywhere">{assignment?.quiz?.title ?? t('unknown')}</h2>
        {figures && <p className="mt-2 max-w-[42.5rem] text-ink-soft">{t('lead')}</p>}
      </div>
      {figures && figures.attemptCount + figures.unmarkedCount === 0 && <EmptyState title={t('none')} />}
      {figures && figures.attemptCount + figures.unmarkedCount > 0 && (
        <>
          <QuizSummary figures={figures} />
          <section aria-labelledby="questions">
            <h2 id="questions" className="text-h2">
              {t('questions')}
            </h2>
            <dl className="mt-4 grid gap-x-8 gap-y-3 text-note sm:grid-cols-2">
              {NUMBERS.map((key) => (
                <div key={key} className="border-t border-rule pt-2">
                  <dt className="font-medium">{t(`${key}.name`)}</dt>
                  <dd className="text-ink-soft">{t(`${key}.meaning`)}</dd>
                </div>
              ))}
            </dl>
            <ol className="mt-8 border-b border-rule">
              {items.map((item, index) => (
                <ItemRow key={item.item} item={item} number={index + 1} />
              ))}
            </ol>
          </section>
        </>
      )}
    </div>
  );
}
