import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { readTimelineEvent, type TimelineEventRef } from './read-timeline-event.ts';
import { toDayNumber } from './time-window.ts';
import { TimelineStill } from './timeline-still.tsx';
import { useDrawingNames } from './timeline-words.ts';

type TimelineChartProps = {
  label: string;
  events: readonly TimelineEventRef[];
  /** The first and the last day of the axis, ISO. */
  start: string;
  end: string;
  /** Slugs of the events to set off from the others. A phone shows these alone: give the rest another place. */
  highlights?: ReadonlySet<string>;
};

/** A few events in parallel tracks, drawn with the precision of their dates; on a phone, down a line. Needs no script. */
export function TimelineChart({ label, events: refs, start, end, highlights }: TimelineChartProps) {
  const t = useTranslations('timeline');
  const names = useDrawingNames();
  const events = refs
    .map((ref) => readTimelineEvent(ref, 0, end))
    .map((event) => ({ ...event, weight: highlights?.has(event.slug) ? 1 : 0 }));
  const [from, to] = [toDayNumber(start), toDayNumber(end) + 1];
  return (
    <>
      <TimelineStill label={label} events={events} from={from} to={to} names={names} highlights={highlights} />
      <p className="mt-3 text-note text-ink-soft print:hidden">
        <Link href={`/timeline?from=${start}&to=${end}`} className="text-link">
          {t('inTimeline')}
        </Link>
      </p>
    </>
  );
}
