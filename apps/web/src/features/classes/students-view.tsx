'use client';

import { useQuery } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { Disclosure } from '@tumen/ui/disclosure';
import { EmptyState } from '@tumen/ui/empty-state';
import { useLocale, useTranslations } from 'next-intl';
import { RefusalLine } from '@/features/teacher/refusal-line.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  AssignmentTermsFragmentDoc,
  ClassAssignmentsDocument,
  type ClassStudentFragment,
  ClassStudentFragmentDoc,
  ClassStudentsDocument,
  RemoveStudentDocument,
  RestoreStudentDocument,
} from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { Link } from '@/i18n/navigation.tsx';
import { AccommodationForm } from './accommodation-form.tsx';
import { useTaughtClass } from './class-area.tsx';
import { ClassRefusal } from './class-refusal.tsx';
import { GrantedLine } from './granted-line.tsx';
import { ZonedTime } from './zoned-time.tsx';

/** The students of a class, each with what they are granted; and those who were taken out. */
export function StudentsView() {
  const t = useTranslations('classes.students');
  const { id } = useTaughtClass();
  const current = useStudents(false);
  const removed = useStudents(true);
  const reload = () => {
    current.reload();
    removed.reload();
  };
  const remove = useCommand(RemoveStudentDocument);
  const restore = useCommand(RestoreStudentDocument);
  const then = (done: Promise<unknown>) => void done.then(reload);
  if (!current.students) return current.isLost ? <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} /> : null;
  return (
    <div className="grid max-w-[42.5rem] grid-cols-[minmax(0,1fr)] gap-8">
      {current.students.length === 0 ? (
        <EmptyState title={t('empty')}>
          <Link href={`/teach/classes/${id}`} className="inline-flex min-h-8 items-center text-link">
            {t('toCode')}
          </Link>
        </EmptyState>
      ) : (
        <div>
          <h2 className="text-h2" role="status">
            {t('count', { count: current.totalCount })}
          </h2>
          <ClassRefusal refusal={remove.refusal} />
          <ul className="mt-4 border-b border-rule">
            {current.students.map((student) => (
              <StudentRow key={student.id} student={student} onRemove={() => then(remove.run({ enrollmentId: student.id }))} />
            ))}
          </ul>
          {current.more && (
            <Button variant="secondary" className="mt-5" onClick={current.more}>
              {t('more')}
            </Button>
          )}
        </div>
      )}
      {removed.students && removed.students.length > 0 && (
        <section aria-labelledby="removed">
          <h2 id="removed" className="text-h3">
            {t('removedTitle')}
          </h2>
          <p className="mt-1 text-note text-ink-soft">{t('removedLead')}</p>
          <ClassRefusal refusal={restore.refusal} words={{ CONFLICT: t('restoreConflict') }} />
          <ul className="mt-3 border-b border-rule">
            {removed.students.map((student) => (
              <li key={student.id} className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule py-2">
                <span className="min-w-0 wrap-anywhere">{student.name}</span>
                <button
                  type="button"
                  onClick={() => then(restore.run({ enrollmentId: student.id }))}
                  aria-label={t('restoreOne', { name: student.name })}
                  className="min-h-11 font-medium text-link"
                >
                  {t('restore')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function useStudents(removed: boolean) {
  const { id } = useTaughtClass();
  const variables = { id, removed, after: null };
  const { data, error, refetch, fetchMore } = useQuery(ClassStudentsDocument, { variables, fetchPolicy: 'network-only' });
  const page = data?.classroom?.students;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const more = () =>
    void fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult }) => {
        const next = fetchMoreResult.classroom;
        if (!before.classroom || !next) return before as typeof fetchMoreResult;
        const edges = [...before.classroom.students.edges, ...next.students.edges];
        return { ...before, classroom: { ...next, students: { ...next.students, edges } } } as typeof fetchMoreResult;
      },
    }).catch(() => undefined);
  return {
    students:
      page &&
      readFragment(
        ClassStudentFragmentDoc,
        page.edges.map(({ node }) => node),
      ),
    totalCount: page?.totalCount ?? 0,
    more: after === null ? null : more,
    isLost: error !== undefined,
    // What was lost is in `error`.
    reload: () => void refetch().catch(() => undefined),
  };
}

/** One student: since when, what is granted, and what can be done. */
function StudentRow({ student, onRemove }: { student: ClassStudentFragment; onRemove: () => void }) {
  const t = useTranslations('classes.students');
  const locale = toGraphQLLocale(useLocale());
  const { id, timeZone } = useTaughtClass();
  const { data } = useQuery(ClassAssignmentsDocument, { variables: { id, locale } });
  const assignments = readFragment(AssignmentTermsFragmentDoc, data?.classroom?.assignments ?? []);
  return (
    <li className="border-t border-rule">
      <details className="group">
        <summary className="flex min-h-11 flex-wrap items-baseline gap-x-4 py-2.5 hover:text-accent">
          <span className="min-w-0 flex-1 font-serif text-[1.0625rem] wrap-anywhere">
            <span aria-hidden="true" className="mr-2 inline-block text-accent transition-transform group-open:rotate-90">
              ›
            </span>
            {student.name}
          </span>
          <GrantedLine granted={student.accommodations} />
        </summary>
        <div className="grid gap-6 pb-6 pl-4">
          <p className="text-note text-ink-soft">
            {t.rich('joined', { time: () => <ZonedTime time={student.joinedAt} timeZone={timeZone} /> })}
          </p>
          <AccommodationForm student={student} assignments={assignments} />
          <Disclosure summary={t('removeOpen')}>
            <p className="mb-4 text-ink-soft">{t('removeLead', { name: student.name })}</p>
            <Button variant="secondary" onClick={onRemove}>
              {t('remove', { name: student.name })}
            </Button>
          </Disclosure>
        </div>
      </details>
    </li>
  );
}
