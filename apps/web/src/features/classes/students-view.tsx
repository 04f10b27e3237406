'use client';

import { useQuery } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { Disclosure, DisclosureMark } from '@tumen/ui/disclosure';
import { EmptyState } from '@tumen/ui/empty-state';
import { Tag } from '@tumen/ui/tag';
import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { NewCodeForm } from '@/features/roster/new-code-form.tsx';
import { RosterSection } from '@/features/roster/roster-section.tsx';
import { RosterSlips } from '@/features/roster/roster-slips.tsx';
import { RefusalLine } from '@/features/teacher/refusal-line.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  AssignmentTermsFragmentDoc,
  ClassAssignmentsDocument,
  type ClassStudentFragment,
  ClassStudentFragmentDoc,
  ClassStudentsDocument,
  type IssuedCodeFragment,
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

/** The students of a class, each with what they are granted; those who were taken out; and how others come in. */
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
  const [codes, setCodes] = useState<readonly IssuedCodeFragment[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  /** Who was removed last: the way back is where the focus goes. */
  const [removedId, setRemovedId] = useState<string | null>(null);
  const take = async (enrollmentId: string) => {
    if (!(await remove.run({ enrollmentId }))) return;
    setRemovedId(enrollmentId);
    reload();
  };
  const takeIn = async (enrollmentId: string) => {
    if (!(await restore.run({ enrollmentId }))) return;
    setRemovedId(null);
    reload();
    heading.current?.focus();
  };
  if (!current.students) return current.isLost ? <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} /> : null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {codes.length > 0 && <RosterSlips key={codes[0]?.recoveryCode} codes={codes} onDone={() => setCodes([])} />}
      {current.students.length === 0 ? (
        <EmptyState title={t('empty')}>
          <Link href={`/teach/classes/${id}`} className="inline-flex min-h-8 items-center text-link">
            {t('toCode')}
          </Link>
        </EmptyState>
      ) : (
        <div className="max-w-[42.5rem]">
          <h2 ref={heading} tabIndex={-1} className="text-h2 outline-none">
            {t('count', { count: current.totalCount })}
          </h2>
          <ClassRefusal refusal={remove.refusal} />
          <ul className="mt-4 border-b border-rule">
            {current.students.map((student) => (
              <StudentRow key={student.id} student={student} onRemove={() => void take(student.id)} onCodes={setCodes} />
            ))}
          </ul>
          {current.more && (
            <Button variant="secondary" className="mt-5" onClick={current.more}>
              {t('more')}
            </Button>
          )}
        </div>
      )}
      <RosterSection onCodes={setCodes} onChanged={reload} />
      {removed.students && removed.students.length > 0 && (
        <section aria-labelledby="removed" className="max-w-[42.5rem]">
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
                  onClick={() => void takeIn(student.id)}
                  ref={student.id === removedId ? focusOn : undefined}
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

/** As a ref: once the button is there. */
const focusOn = (button: HTMLButtonElement | null) => button?.focus();

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

type StudentRowProps = {
  student: ClassStudentFragment;
  onRemove: () => void;
  onCodes: (codes: readonly IssuedCodeFragment[]) => void;
};

/** One student: since when, what is granted, and what can be done. */
function StudentRow({ student, onRemove, onCodes }: StudentRowProps) {
  const t = useTranslations('classes.students');
  const locale = toGraphQLLocale(useLocale());
  const { id, timeZone } = useTaughtClass();
  const { data } = useQuery(ClassAssignmentsDocument, { variables: { id, locale } });
  const assignments = readFragment(AssignmentTermsFragmentDoc, data?.classroom?.assignments ?? []);
  return (
    <li className="border-t border-rule">
      <details>
        <summary className="grid min-h-11 grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-2 py-2.5 hover:text-accent">
          <DisclosureMark />
          <span className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="min-w-0 font-serif text-[1.0625rem] wrap-anywhere">{student.name}</span>
            {student.enteredAt === null && <Tag>{t('waiting')}</Tag>}
            <GrantedLine granted={student.accommodations} />
          </span>
        </summary>
        <div className="grid gap-6 pb-6 pl-4">
          <p className="text-note text-ink-soft">
            {t.rich(student.enteredAt === null ? 'rostered' : 'joined', {
              time: () => <ZonedTime time={student.enteredAt ?? student.joinedAt} timeZone={timeZone} />,
            })}
          </p>
          <AccommodationForm student={student} assignments={assignments} />
          <Disclosure summary={t('newCodeOpen')}>
            <NewCodeForm student={student} onCodes={onCodes} />
          </Disclosure>
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
