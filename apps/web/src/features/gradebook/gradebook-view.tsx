'use client';

import { EmptyState } from '@tumen/ui/empty-state';
import { useLocale, useTranslations } from 'next-intl';
import { useDeferredValue } from 'react';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { RefusalLine } from '@/features/teacher/refusal-line.tsx';
import { arrangeGrades } from './arrange-grades.ts';
import { ExportLinks } from './export-links.tsx';
import { GradeFilters } from './grade-filters.tsx';
import { GradeList } from './grade-list.tsx';
import { BY_NAME } from './grade-query.ts';
import { GradeTable } from './grade-table.tsx';
import { useClassGrades } from './use-class-grades.ts';
import { useGradeQuery } from './use-grade-query.ts';
import { useIsWide } from './use-is-wide.ts';

/** The students of a class by its quizzes: the score that counts and how far each is; and all of it as a file. */
export function GradebookView() {
  const t = useTranslations('gradebook');
  const locale = useLocale();
  const { id } = useTaughtClass();
  const { grades, isFailed } = useClassGrades(id);
  const [query, setQuery] = useGradeQuery();
  const isWide = useIsWide();
  // Typing goes on while three hundred rows follow.
  const shownQuery = useDeferredValue(query);
  if (grades === null)
    return isFailed ? (
      <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} />
    ) : (
      <p role="status">{t('loading')}</p>
    );
  const { students, works, isWhole } = grades;
  if (students.length === 0 || works.length === 0) return <EmptyState title={t('empty')} />;
  // An assignment that was taken back sorts nothing any more.
  const sort = works.some((work) => work.id === shownQuery.sort) ? shownQuery.sort : BY_NAME;
  const sorted = { ...shownQuery, sort };
  const shown = arrangeGrades(students, works, sorted, locale);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <GradeFilters query={query} works={works} sortsHere={!isWide} onChange={setQuery} />
      <p role="status" className="text-note text-ink-soft">
        {isWhole ? t('shown', { shown: shown.length, all: students.length }) : t('loading')}
      </p>
      {isFailed && <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} />}
      {shown.length === 0 ? (
        <EmptyState title={t(query.show === 'marking' && query.find === '' ? 'nothingWaits' : 'nobody')} />
      ) : isWide ? (
        <GradeTable students={shown} works={works} query={sorted} onChange={setQuery} />
      ) : (
        <GradeList students={shown} works={works} sort={sort} />
      )}
      <ExportLinks />
    </div>
  );
}
