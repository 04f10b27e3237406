import { useTranslations } from 'next-intl';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { Link } from '@/i18n/navigation.tsx';
import type { GradedStudent, GradedWork } from './arrange-grades.ts';
import { GradeCell, GradeText } from './grade-cell.tsx';
import { AverageCell } from './grade-table.tsx';

type GradeListProps = {
  students: readonly GradedStudent[];
  works: readonly GradedWork[];
  /** The assignment by which they are sorted: its score stands beside the name. */
  sort: string;
};

/** The same for a phone: the students below each other, each opens; then the quizzes with their averages. */
export function GradeList({ students, works, sort }: GradeListProps) {
  const t = useTranslations('gradebook');
  const { id } = useTaughtClass();
  return (
    <>
      <ul className="border-b border-rule">
        {students.map((student) => (
          <li key={student.id} className="border-t border-rule">
            <details className="group">
              <summary className="flex min-h-12 items-baseline gap-x-3 py-3 hover:text-accent">
                <span aria-hidden="true" className="text-accent transition-transform group-open:rotate-90">
                  ›
                </span>
                <span className="min-w-0 flex-1 font-serif text-[1.0625rem] wrap-anywhere">{student.name}</span>
                <Beside student={student} sort={sort} />
              </summary>
              <dl className="grid gap-x-4 pb-4 pl-5">
                {works.map((work) => (
                  <div key={work.id} className="flex items-baseline justify-between gap-x-4 border-t border-rule py-1.5">
                    <dt className="min-w-0 text-note text-ink-soft wrap-anywhere">{work.title}</dt>
                    <dd className="shrink-0">
                      <GradeCell student={student} work={work} />
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ul>
      <section aria-labelledby="averages">
        <h2 id="averages" className="text-h3">
          {t('average')}
        </h2>
        <ul className="mt-2 border-b border-rule">
          {works.map((work) => (
            <li key={work.id} className="flex items-baseline justify-between gap-x-4 border-t border-rule py-2">
              <Link
                href={`/teach/classes/${id}/grades/assignments/${work.id}`}
                className="inline-flex min-h-8 min-w-0 items-center text-link wrap-anywhere"
              >
                {work.title}
              </Link>
              <span className="shrink-0">
                <AverageCell students={students} work={work} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Beside({ student: { grades }, sort }: { student: GradedStudent; sort: string }) {
  const t = useTranslations('gradebook');
  const sorted = grades.get(sort);
  if (sorted) return <GradeText grade={sorted} />;
  const waiting = [...grades.values()].filter(({ state }) => state === 'NEEDS_MARKING').length;
  return waiting > 0 && <span className="text-note font-medium text-accent">{t('waiting', { count: waiting })}</span>;
}
