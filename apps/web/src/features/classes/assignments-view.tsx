'use client';

import { useQuery } from '@apollo/client/react';
import { Disclosure } from '@tumen/ui/disclosure';
import { EmptyState } from '@tumen/ui/empty-state';
import { useLocale, useTranslations } from 'next-intl';
import { RefusalLine } from '@/features/teacher/refusal-line.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  AssignedWorkFragmentDoc,
  type AssignmentTermsFragment,
  AssignmentTermsFragmentDoc,
  ClassAssignmentsDocument,
} from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { WORK_STATES, workState } from './assigned-work.ts';
import { AssignmentRow } from './assignment-row.tsx';
import { useTaughtClass } from './class-area.tsx';
import { NewAssignment } from './new-assignment.tsx';
import { ScheduleForm } from './schedule-form.tsx';

/** What a class is to do: what is open, what comes and what was, each in the order of opening; and the way to give it more. */
export function AssignmentsView() {
  const t = useTranslations('classes.assignments');
  const locale = toGraphQLLocale(useLocale());
  const { id, archivedAt } = useTaughtClass();
  const { data, error, refetch } = useQuery(ClassAssignmentsDocument, {
    variables: { id, locale },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.classroom?.assignments;
  if (!found) return error ? <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} /> : null;
  const assignments = readFragment(AssignmentTermsFragmentDoc, found);
  const now = Date.now();
  const stateOf = (terms: AssignmentTermsFragment) => workState(readFragment(AssignedWorkFragmentDoc, terms), now);
  const groups = WORK_STATES.map((state) => ({ state, members: assignments.filter((terms) => stateOf(terms) === state) })).filter(
    ({ members }) => members.length > 0,
  );
  // What was lost is in `error`.
  const reload = () => void refetch().catch(() => undefined);
  return (
    <div className="grid max-w-[42.5rem] grid-cols-[minmax(0,1fr)] gap-8">
      {archivedAt === null && (
        <div>
          <Disclosure summary={t('new')}>
            <NewAssignment onMade={reload} />
          </Disclosure>
          <Disclosure summary={t('course')}>
            <ScheduleForm onMade={reload} />
          </Disclosure>
        </div>
      )}
      {assignments.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <section aria-labelledby="assigned">
          <h2 id="assigned" className="text-h2">
            {t('count', { count: assignments.length })}
          </h2>
          {groups.map(({ state, members }) => (
            <div key={state} className="mt-6">
              <h3 className="text-h3">{t(`group.${state}`)}</h3>
              <ul className="mt-2 border-b border-rule">
                {members.map((terms) => (
                  <AssignmentRow key={terms.id} terms={terms} onChanged={reload} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </div>
  );
}
