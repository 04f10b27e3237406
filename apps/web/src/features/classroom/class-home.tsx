'use client';

import { useQuery } from '@apollo/client/react';
import { Button, buttonClass } from '@tumen/ui/button';
import { Disclosure } from '@tumen/ui/disclosure';
import { EmptyState } from '@tumen/ui/empty-state';
import { Tag } from '@tumen/ui/tag';
import { useLocale, useTranslations } from 'next-intl';
import { DeviceCodeOffer } from '@/features/devices/device-code-offer.tsx';
import { Section } from '@/features/text/section.tsx';
import { BrowserGraphQLProvider } from '@/graphql/browser-provider.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  type StudentAssignmentFragment,
  StudentAssignmentFragmentDoc,
  StudentHomeDocument,
  type StudentHomeQuery,
} from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { Link } from '@/i18n/navigation.tsx';
import { isDone } from './assignment-state.ts';
import { ClassProgress } from './class-progress.tsx';
import { ReviewOffer } from './review-offer.tsx';
import { LessonTask, QuizTask } from './student-task.tsx';

type Place = NonNullable<StudentHomeQuery['viewer']>['enrollments'][number];

const WAYS = [
  { key: 'ownData', href: '/privacy#own' },
  { key: 'course', href: '/course' },
  { key: 'another', href: '/join' },
] as const;

/** The home of a student: in each of their classes what is due, what to read and what is done. */
export function ClassHome() {
  return (
    <BrowserGraphQLProvider>
      <Home />
    </BrowserGraphQLProvider>
  );
}

function Home() {
  const t = useTranslations('classroom');
  const locale = toGraphQLLocale(useLocale());
  const { data, error, refetch } = useQuery(StudentHomeDocument, { variables: { locale }, fetchPolicy: 'network-only' });
  if (error)
    return (
      <div role="alert" className="grid justify-items-start gap-5">
        <p className="font-serif text-reading">{t('home.lost')}</p>
        <Button onClick={() => void refetch().catch(() => undefined)}>{t('home.retry')}</Button>
      </div>
    );
  if (!data) return <p role="status">{t('opening')}</p>;
  const places = data.viewer?.enrollments ?? [];
  if (places.length === 0)
    return (
      <EmptyState title={t('home.empty')}>
        <p>
          <Link href="/join" className={buttonClass()}>
            {t('join.title')}
          </Link>
        </p>
      </EmptyState>
    );
  return (
    <>
      <div className="grid gap-14">
        {places.map((place) => (
          <ClassWork key={place.id} place={place} />
        ))}
      </div>
      {data.viewer && <ReviewOffer summary={data.viewer.reviewSummary} />}
      <Section id="yours" title={t('home.yours')}>
        <p className="font-serif text-reading">{t('home.yoursLead')}</p>
        <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
          {WAYS.map(({ key, href }) => (
            <Link key={key} href={href} className="inline-flex min-h-8 items-center text-link">
              {t(`home.${key}`)}
            </Link>
          ))}
        </p>
      </Section>
      <DeviceCodeOffer />
    </>
  );
}

function ClassWork({ place: { name, classroom } }: { place: Place }) {
  const t = useTranslations('classroom.home');
  const now = Date.now();
  // Who teaches the class sees more of it than its students do.
  const assignments = readFragment(StudentAssignmentFragmentDoc, classroom.assignments).filter(
    ({ opensAt }) => Date.parse(opensAt) <= now,
  );
  const quizzes = assignments.filter(({ quiz }) => quiz !== null);
  const due = quizzes.filter((assignment) => !isDone(assignment, now)).sort(byClosing);
  const done = quizzes.filter((assignment) => isDone(assignment, now)).reverse();
  const lessons = assignments.filter(({ lesson }) => lesson !== null).sort(byClosing);
  const toRead = lessons.filter((assignment) => closing(assignment) > now);
  const earlier = lessons.filter((assignment) => closing(assignment) <= now);
  const isEnded = classroom.archivedAt !== null;
  return (
    <section aria-labelledby={classroom.id}>
      <h2 id={classroom.id} className="text-h2 wrap-anywhere">
        {classroom.name}
        {isEnded && (
          <span className="ml-3 align-middle">
            <Tag>{t('ended')}</Tag>
          </span>
        )}
      </h2>
      <p className="mt-1 text-note text-ink-soft wrap-anywhere">{t('who', { teacher: classroom.teacherName, name })}</p>
      {quizzes.length > 0 && <ClassProgress quizzes={quizzes} />}
      {assignments.length === 0 && <p className="mt-5 border-t border-rule pt-4 font-serif text-reading">{t('nothing')}</p>}
      <Tasks title={t('due')} emptyLabel={quizzes.length > 0 ? t('nothingDue') : null}>
        {due.map((assignment) => (
          <QuizTask key={assignment.id} assignment={assignment} timeZone={classroom.timeZone} isEnded={isEnded} />
        ))}
      </Tasks>
      <Tasks title={t('toRead')}>
        {toRead.map((assignment) => (
          <LessonTask key={assignment.id} assignment={assignment} timeZone={classroom.timeZone} />
        ))}
      </Tasks>
      {earlier.length > 0 && (
        <div className="mt-6">
          <Disclosure summary={t('earlier', { count: earlier.length })}>
            <ul className="border-b border-rule">
              {earlier.map((assignment) => (
                <LessonTask key={assignment.id} assignment={assignment} timeZone={classroom.timeZone} />
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
      <Tasks title={t('done')}>
        {done.map((assignment) => (
          <QuizTask key={assignment.id} assignment={assignment} timeZone={classroom.timeZone} isEnded={isEnded} />
        ))}
      </Tasks>
    </section>
  );
}

type TasksProps = { title: string; emptyLabel?: string | null; children: readonly React.ReactNode[] };

function Tasks({ title, emptyLabel = null, children }: TasksProps) {
  if (children.length === 0 && emptyLabel === null) return null;
  return (
    <div className="mt-6">
      <h3 className="text-h3">{title}</h3>
      {children.length === 0 ? (
        <p className="mt-2 text-ink-soft">{emptyLabel}</p>
      ) : (
        <ul className="mt-2 border-b border-rule">{children}</ul>
      )}
    </div>
  );
}

/** What ends first comes first, and what has no end last. */
function byClosing(one: StudentAssignmentFragment, other: StudentAssignmentFragment): number {
  return closing(one) - closing(other);
}

function closing({ viewerRules, closesAt }: StudentAssignmentFragment): number {
  const end = viewerRules?.closesAt ?? closesAt;
  return end === null ? Number.POSITIVE_INFINITY : Date.parse(end);
}
