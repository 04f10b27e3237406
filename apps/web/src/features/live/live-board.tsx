import { useQuery } from '@apollo/client/react';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { LiveItemsDocument } from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { type Standing, standingOf } from './connection-of.ts';
import type { LiveStudent } from './fold-progress.ts';
import { LiveControls } from './live-controls.tsx';
import { LiveSummary } from './live-summary.tsx';
import { QuestionBars } from './question-bars.tsx';
import { ResultsSlide } from './results-slide.tsx';
import { StudentGrid } from './student-grid.tsx';
import { tallyQuestions } from './tally-questions.ts';
import { type Line, useActivity } from './use-activity.ts';

export type ShownStudent = LiveStudent & { readonly standing: Standing };

/** A class at work: who is where, what fails, and what the teacher can do about it. */
export function LiveBoard({ classroomId, assignmentId }: { classroomId: string; assignmentId: string }) {
  const locale = useLocale();
  const { progress, line } = useActivity(classroomId, assignmentId);
  const [shownItem, setShownItem] = useState<string | null>(null);
  const students = [...(progress?.students.values() ?? [])].map(({ student }) => student);
  const tallies = tallyQuestions(students);
  const items = useItems(assignmentId, tallies.length);
  if (!progress) return <LineStatus line={line} />;

  const { head } = progress;
  const isPaused = head.pausedAt !== null;
  // By the clock of the server, which comes every five seconds with the events.
  const time = Date.parse(head.serverTime);
  const collator = new Intl.Collator(locale);
  const shown = students
    .map((student) => ({ ...student, standing: standingOf(student, isPaused, time) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const ordered = items.filter(({ item }) => tallies.some((tally) => tally.item === item));

  if (shownItem !== null)
    return (
      <ResultsSlide
        assignmentId={assignmentId}
        items={ordered}
        item={shownItem}
        tally={tallies.find(({ item }) => item === shownItem) ?? null}
        onShow={setShownItem}
        onClose={() => setShownItem(null)}
      />
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <LineStatus line={line} />
      <LiveSummary students={shown} />
      <LiveControls assignmentId={assignmentId} pausedAt={head.pausedAt} students={shown} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <StudentGrid assignmentId={assignmentId} students={shown} pausedAt={head.pausedAt} time={time} />
        <QuestionBars tallies={tallies} items={items} onShow={setShownItem} />
      </div>
    </div>
  );
}

/** The prompts of what was asked; loaded again when something new was. */
function useItems(assignmentId: string, count: number) {
  const locale = toGraphQLLocale(useLocale());
  const { data, refetch } = useQuery(LiveItemsDocument, { variables: { assignmentId, locale }, fetchPolicy: 'network-only' });
  const items = data?.assignmentProgress?.items ?? [];
  const isMissing = data !== undefined && items.length < count;
  useEffect(() => {
    // What was lost comes with the next event.
    if (isMissing) void refetch().catch(() => undefined);
  }, [isMissing, refetch]);
  return items;
}

function LineStatus({ line }: { line: Line }) {
  const t = useTranslations('live.line');
  return (
    <p role="status" className={line === 'open' || line === 'opening' ? 'text-note text-ink-soft' : 'text-note text-accent'}>
      {line === 'opening' ? '…' : t(line)}
    </p>
  );
}
