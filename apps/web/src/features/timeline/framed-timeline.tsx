import { EmptyState } from '@tumen/ui/empty-state';
import { useTranslations } from 'next-intl';
import type { TimelineEventRef } from './read-timeline-event.ts';
import { TimelineChart } from './timeline-chart.tsx';

type FramedTimelineProps = {
  events: readonly TimelineEventRef[];
  /** The first and the last day, ISO. */
  start: string;
  end: string;
};

/** The timeline for the frame of another site: drawn once, without a script, with the way to the whole one. */
export function FramedTimeline({ events, start, end }: FramedTimelineProps) {
  const t = useTranslations();
  return (
    <>
      <h1 className="mb-4 text-h3">
        {t('timeline.title')} · {t('site.name')}
      </h1>
      {events.length === 0 ? (
        <EmptyState title={t('common.nothing')} />
      ) : (
        <TimelineChart label={t('timeline.view')} events={events} start={start} end={end} />
      )}
    </>
  );
}
