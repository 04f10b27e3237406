'use client';

import { useQuery } from '@apollo/client/react';
import { Button, buttonClass } from '@tumen/ui/button';
import { DataTable } from '@tumen/ui/data-table';
import { EmptyState } from '@tumen/ui/empty-state';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { RefusalLine } from '@/features/teacher/refusal-line.tsx';
import { ClassGradesDocument, type ClassGradesQuery } from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';

type Student = NonNullable<ClassGradesQuery['classroom']>['students']['edges'][number]['node'];

const FORMATS = [
  { key: 'csv', extension: 'csv' },
  { key: 'xlsx', extension: 'xlsx' },
  { key: 'oneroster', extension: 'oneroster.zip' },
] as const;

/** The students of a class by its quizzes: the score that counts and how far each is; and all of it as a file. */
export function GradebookView() {
  const t = useTranslations('classes.grades');
  const locale = useLocale();
  const { id } = useTaughtClass();
  const [isOnlyUnmarked, setIsOnlyUnmarked] = useState(false);
  const { data, error, fetchMore } = useQuery(ClassGradesDocument, {
    variables: { id, after: null, locale: toGraphQLLocale(locale) },
    fetchPolicy: 'network-only',
  });
  const classroom = data?.classroom;
  if (!classroom) return error ? <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} /> : null;
  const works = classroom.assignments.filter(({ quiz }) => quiz !== null);
  const all = classroom.students.edges.map(({ node }) => node);
  if (all.length === 0 || works.length === 0) return <EmptyState title={t('empty')} />;
  const students = isOnlyUnmarked ? all.filter(({ grades }) => grades.some(({ state }) => state === 'NEEDS_MARKING')) : all;
  const { hasNextPage, endCursor } = classroom.students.pageInfo;
  const more = () =>
    void fetchMore({
      variables: { after: endCursor },
      updateQuery: (before, { fetchMoreResult }) => {
        const next = fetchMoreResult.classroom;
        if (!before.classroom || !next) return before as typeof fetchMoreResult;
        const edges = [...before.classroom.students.edges, ...next.students.edges];
        return { ...before, classroom: { ...next, students: { ...next.students, edges } } } as typeof fetchMoreResult;
      },
    }).catch(() => undefined);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={isOnlyUnmarked}
          onChange={(event) => setIsOnlyUnmarked(event.target.checked)}
          className="size-5 accent-accent"
        />
        {t('only')}
      </label>
      {students.length === 0 ? (
        <p role="status">{t('none')}</p>
      ) : (
        <DataTable
          caption={t('title')}
          rows={students}
          rowKey={(student) => student.id}
          columns={[
            { key: 'name', header: t('student'), isRowHeader: true, cell: ({ name }) => name },
            ...works.map((work) => ({
              key: work.id,
              header: work.quiz?.title ?? '',
              cell: (student: Student) => <GradeCell student={student} assignmentId={work.id} />,
            })),
          ]}
        />
      )}
      {hasNextPage && (
        <Button variant="secondary" onClick={more} className="justify-self-start">
          {t('more')}
        </Button>
      )}
      <section aria-labelledby="download">
        <h2 id="download" className="text-h3">
          {t('download')}
        </h2>
        <p className="mt-3 flex flex-wrap gap-3">
          {FORMATS.map(({ key, extension }) => (
            <a
              key={key}
              href={`/api/exports/${id}/grades.${extension}?locale=${locale}`}
              download
              className={buttonClass('secondary')}
            >
              {t(key)}
            </a>
          ))}
        </p>
      </section>
    </div>
  );
}

function GradeCell({ student, assignmentId }: { student: Student; assignmentId: string }) {
  const t = useTranslations('classes.grades');
  const grade = student.grades.find(({ assignment }) => assignment?.id === assignmentId);
  if (!grade) return null;
  return (
    <>
      {grade.best && <span className="mr-2 tabular-nums">{t('score', { percent: grade.best.scorePercent })}</span>}
      {grade.state !== 'HANDED_IN' && <span className="text-note text-ink-soft">{t(grade.state)}</span>}
    </>
  );
}
