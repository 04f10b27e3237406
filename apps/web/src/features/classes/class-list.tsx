'use client';

import { useQuery } from '@apollo/client/react';
import { buttonClass } from '@tumen/ui/button';
import { Disclosure } from '@tumen/ui/disclosure';
import { EmptyState } from '@tumen/ui/empty-state';
import { useTranslations } from 'next-intl';
import { RefusalLine } from '@/features/teacher/refusal-line.tsx';
import { TeacherClassesDocument, type TeacherClassesQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';

type ListedClass = NonNullable<NonNullable<TeacherClassesQuery['viewer']>['teacher']>['classrooms'][number];

/** The classes of the teacher who is signed in: those in use, and those that have ended. */
export function ClassList() {
  const t = useTranslations('classes.list');
  const { data, error } = useQuery(TeacherClassesDocument, { fetchPolicy: 'cache-and-network' });
  const classes = data?.viewer?.teacher?.classrooms;
  if (!classes) return error ? <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} /> : null;
  const ended = classes.filter(({ archivedAt }) => archivedAt !== null);
  const current = classes.filter(({ archivedAt }) => archivedAt === null);
  return (
    <div className="grid max-w-[42.5rem] gap-8">
      {current.length === 0 ? (
        <EmptyState title={t('empty')}>
          <p>{t('emptyLead')}</p>
        </EmptyState>
      ) : (
        <Rows classes={current} />
      )}
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Link href="/teach/classes/new" className={buttonClass()}>
          {t('new')}
        </Link>
        <Link href="/course" className="inline-flex min-h-8 items-center text-link">
          {t('toCourse')}
        </Link>
      </p>
      {ended.length > 0 && (
        <Disclosure summary={t('archived', { count: ended.length })}>
          <Rows classes={ended} />
        </Disclosure>
      )}
    </div>
  );
}

function Rows({ classes }: { classes: readonly ListedClass[] }) {
  const t = useTranslations('classes.list');
  return (
    <ul className="border-b border-rule">
      {classes.map(({ id, name, students, assignments }) => (
        <li key={id} className="border-t border-rule py-3">
          <Link href={`/teach/classes/${id}`} className="font-serif text-h3 quiet-link wrap-anywhere">
            {name}
          </Link>
          <p className="text-note text-ink-soft">
            {t('detail', { students: students.totalCount, assignments: assignments.length })}
          </p>
        </li>
      ))}
    </ul>
  );
}
