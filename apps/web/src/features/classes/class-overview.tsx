'use client';

import { useQuery } from '@apollo/client/react';
import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/features/text/section.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { type AssignedWorkFragment, AssignedWorkFragmentDoc, ClassOverviewDocument } from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { Link } from '@/i18n/navigation.tsx';
import { workTitle } from './assigned-work.ts';
import { useTaughtClass } from './class-area.tsx';
import { JoinCode } from './join-code.tsx';
import { ZonedTime } from './zoned-time.tsx';

/** The first page of a class: how students come in, how many did, what is open and what comes next. */
export function ClassOverview() {
  const t = useTranslations('classes.overview');
  const locale = toGraphQLLocale(useLocale());
  const { id } = useTaughtClass();
  const { data } = useQuery(ClassOverviewDocument, { variables: { id, locale }, fetchPolicy: 'cache-and-network' });
  const classroom = data?.classroom;
  const assignments = readFragment(AssignedWorkFragmentDoc, classroom?.assignments ?? []);
  const now = new Date().toISOString();
  const open = assignments
    .filter(({ opensAt, closesAt }) => opensAt <= now && (closesAt === null || closesAt > now))
    .sort((a, b) => (a.closesAt ?? NEVER).localeCompare(b.closesAt ?? NEVER));
  const ahead = assignments.filter(({ opensAt }) => opensAt > now).slice(0, MOST_AHEAD);
  return (
    <div className="lg:grid lg:grid-cols-2 lg:gap-x-16">
      <Section id="join" title={t('join')}>
        <JoinCode />
      </Section>
      <Section id="work" title={t('work')}>
        {classroom && (
          <p>
            <Link href={`/teach/classes/${id}/students`} className="inline-flex min-h-8 items-center text-link">
              {t('students', { count: classroom.students.totalCount })}
            </Link>
          </p>
        )}
        {classroom && assignments.length === 0 && <p className="mt-2 text-ink-soft">{t('nothing')}</p>}
        {open.length > 0 && <WorkList title={t('open')} assignments={open} />}
        {ahead.length > 0 && <WorkList title={t('ahead')} assignments={ahead} isAhead />}
        <p className="mt-4">
          <Link href={`/teach/classes/${id}/assignments`} className="inline-flex min-h-8 items-center text-link">
            {t('toAssignments')}
          </Link>
        </p>
      </Section>
    </div>
  );
}

const MOST_AHEAD = 5;
/** After all moments, as they are written. */
const NEVER = '9999';

type WorkListProps = { title: string; assignments: readonly AssignedWorkFragment[]; isAhead?: boolean };

function WorkList({ title, assignments, isAhead = false }: WorkListProps) {
  const t = useTranslations('classes');
  return (
    <div className="mt-5 max-w-[42.5rem]">
      <h3 className="text-h3">{title}</h3>
      <ul className="mt-2 border-b border-rule">
        {assignments.map((assignment) => (
          <li key={assignment.id} className="flex flex-wrap justify-between gap-x-6 border-t border-rule py-2.5">
            <span className="font-serif">{workTitle(assignment) ?? t('work.gone')}</span>
            <span className="text-note text-ink-soft">
              <WorkTime assignment={assignment} isAhead={isAhead} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** When it opens, or by when it is due. */
function WorkTime({ assignment: { opensAt, closesAt }, isAhead }: { assignment: AssignedWorkFragment; isAhead: boolean }) {
  const t = useTranslations('classes.work');
  const { timeZone } = useTaughtClass();
  const time = (moment: string) => () => <ZonedTime time={moment} timeZone={timeZone} isShort />;
  if (isAhead) return t.rich('opens', { time: time(opensAt) });
  return closesAt === null ? t('noEnd') : t.rich('closes', { time: time(closesAt) });
}
