import { SortMark } from '@tumen/ui/sort-mark';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { Link } from '@/i18n/navigation.tsx';
import { averageOf, type GradedStudent, type GradedWork } from './arrange-grades.ts';
import { GradeCell } from './grade-cell.tsx';
import { BY_NAME, type GradeQuery } from './grade-query.ts';

type GradeTableProps = {
  students: readonly GradedStudent[];
  works: readonly GradedWork[];
  query: GradeQuery;
  onChange: (change: Partial<GradeQuery>) => void;
};

// What has the focus is never below a head or beside a name that stays.
const REGION = 'max-h-[85vh] scroll-pt-20 scroll-pb-14 scroll-pl-52 overflow-auto overscroll-x-contain';

// On the table, not on each cell: a class has thousands. The borders are the cells' own, since those of a collapsed table stay behind
// when its head is held.
const CELLS =
  '[&_:is(td,th)]:border-b [&_:is(td,th)]:border-rule [&_:is(td,th)]:py-2 [&_:is(td,th)]:pr-6 [&_tbody_th]:font-normal [&_:is(td,th):first-child]:sticky [&_:is(td,th):first-child]:left-0 [&_:is(td,th):first-child]:z-10 [&_:is(td,th):first-child]:bg-paper';
const HEAD =
  '[&_thead_th]:sticky [&_thead_th]:top-0 [&_thead_th]:z-10 [&_thead_th]:bg-paper [&_thead_th]:align-bottom [&_thead_th]:border-ink [&_thead_th:first-child]:z-20 [&_:is(td,th)]:min-w-36 [&_:is(td,th):first-child]:min-w-48 [&_:is(td,th):first-child]:max-w-72';
const FOOT =
  '[&_tfoot_:is(td,th)]:sticky [&_tfoot_:is(td,th)]:bottom-0 [&_tfoot_:is(td,th)]:bg-paper [&_tfoot_:is(td,th)]:border-t [&_tfoot_:is(td,th)]:border-t-ink [&_tfoot_th]:font-medium [&_tfoot_th:first-child]:z-20';

/** Students by quizzes. Names and heads stay in view while the rest scrolls; the heads sort, and lead to the statistics of their quiz. */
export function GradeTable({ students, works, query, onChange }: GradeTableProps) {
  const t = useTranslations('gradebook');
  const { id } = useTaughtClass();
  const sortBy = (sort: string) => onChange({ sort, isDescending: query.sort === sort && !query.isDescending });
  const head = (key: string, title: string, name: ReactNode) => {
    const isSorted = query.sort === key;
    const direction = query.isDescending ? 'descending' : 'ascending';
    return (
      <th key={key} scope="col" aria-sort={isSorted ? direction : undefined}>
        <span className="flex items-end justify-between gap-2">
          <span className="min-w-0 text-note leading-snug font-medium wrap-anywhere">{name}</span>
          <button
            type="button"
            aria-label={t('sortBy', { column: title })}
            className={`grid size-8 shrink-0 place-items-center hover:text-accent ${isSorted ? 'text-accent' : 'text-ink-soft'}`}
            onClick={() => sortBy(key)}
          >
            <SortMark direction={isSorted ? direction : null} />
          </button>
        </span>
      </th>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one landmark too many
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard (axe: scrollable-region-focusable)
    <div role="group" aria-label={t('title')} tabIndex={0} className={REGION}>
      <table className={`w-full border-separate border-spacing-0 text-left text-control ${CELLS} ${HEAD} ${FOOT}`}>
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr>
            {head(BY_NAME, t('student'), t('student'))}
            {works.map(({ id: key, title }) =>
              head(
                key,
                title,
                <Link href={`/teach/classes/${id}/grades/assignments/${key}`} className="text-link">
                  {title}
                </Link>,
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <tr key={student.id}>
              <th scope="row" className="wrap-anywhere">
                {student.name}
              </th>
              {works.map((work) => (
                <td key={work.id}>
                  <GradeCell student={student} work={work} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('average')}</th>
            {works.map((work) => (
              <td key={work.id}>
                <AverageCell students={students} work={work} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The mean of the scores that are there, and of how many students. */
export function AverageCell({ students, work }: { students: readonly GradedStudent[]; work: GradedWork }) {
  const t = useTranslations('gradebook');
  const format = useFormatter();
  const average = averageOf(students, work.id);
  if (average === null) return <span className="text-note text-ink-soft">{t('noAverage')}</span>;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className="tabular-nums">
        {t('averageScore', { percent: format.number(average.percent, { maximumFractionDigits: 1 }) })}
      </span>
      <span className="text-note text-ink-soft">{t('averageOf', { count: average.count })}</span>
    </span>
  );
}
