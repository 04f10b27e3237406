'use client';

import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@tumen/ui/empty-state';
import { useLocale, useTranslations } from 'next-intl';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { RefusalLine } from '@/features/teacher/refusal-line.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { RegradeQuestionDocument, type RegradeQuestionQuery, RulingLineFragmentDoc } from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { BackLink } from './back-link.tsx';
import { QuestionWithKey } from './question-with-key.tsx';
import { RulingForm } from './ruling-form.tsx';
import { RulingHistory } from './ruling-history.tsx';

/** A question of an attempt: it stands for the same question in all attempts at its assignment. */
export type RuledQuestion = Extract<NonNullable<RegradeQuestionQuery['node']>, { __typename?: 'AttemptQuestion' }>;

/** A question of an assignment with its key, and what is to count as right instead. */
export function RegradeView({ questionId }: { questionId: string }) {
  const t = useTranslations('gradebook.regrade');
  const locale = toGraphQLLocale(useLocale());
  const { id: classroomId } = useTaughtClass();
  const { data, error, refetch } = useQuery(RegradeQuestionDocument, {
    variables: { id: questionId, locale },
    errorPolicy: 'all',
    fetchPolicy: 'network-only',
  });
  if (!data)
    return error ? <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} /> : <p role="status">{t('loading')}</p>;
  const question = data.node?.__typename === 'AttemptQuestion' ? data.node : null;
  if (!question?.assignment) return <EmptyState title={t('unknown')} />;
  const { assignment } = question;
  const rulings = readFragment(RulingLineFragmentDoc, question.rulings);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <div>
        <BackLink href={`/teach/classes/${classroomId}/grades/assignments/${assignment.id}`}>
          {t('back', { work: assignment.quiz?.title ?? '…' })}
        </BackLink>
        <h2 className="text-h2">{t('title')}</h2>
      </div>
      <QuestionWithKey question={question} />
      <RulingForm
        question={question}
        inForce={rulings[0]?.kind ?? 'AS_KEYED'}
        // What was applied is told whether or not its list comes back.
        onApplied={() => void refetch().catch(() => undefined)}
      />
      <RulingHistory rulings={rulings} question={question} />
    </div>
  );
}
