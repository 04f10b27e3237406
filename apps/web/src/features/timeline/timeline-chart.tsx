import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { layOutStill } from './lay-out-timeline.ts';
import { readTimelineEvent, type TimelineEventRef } from './read-timeline-event.ts';
import { toDayNumber } from './time-window.ts';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { useAxisWords, useDrawingNames } from './timeline-words.ts';

// Scaled down to a window of 960 px its letters are still legible; a narrower one gets the list.
const WIDTH = 1040;
// Room at both ends, so that no mark stands on the edge and the last titles have a place.
const MARGIN = 0.03;

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
  const words = useAxisWords();
  const events = refs
    .map((ref) => readTimelineEvent(ref, 0, end))
    .map((event) => ({ ...event, weight: highlights?.has(event.slug) ? 1 : 0 }));
  const [from, to] = [toDayNumber(start), toDayNumber(end) + 1];
  const margin = (to - from) * MARGIN;
  const layout = layOutStill({ events, window: { from: from - margin, to: to + margin }, width: WIDTH, words, bands: [] });
  return (
    <div className="timeline-still">
      <TimelineDrawing layout={layout} names={names} label={label} bandHref={() => ''} highlights={highlights} hasTooltips />
      <ol aria-label={label} className="time-line">
        {(highlights ? events.filter(({ slug }) => highlights.has(slug)) : events).map(
          ({ slug, title, isEnglish, dateLabel, tracks, span }) => (
            <li
              key={slug}
              className={[span.shape !== 'DAY' && 'long', highlights && 'lit'].filter(Boolean).join(' ') || undefined}
            >
              <span>{dateLabel}</span>
              <a href={`${names.base}/events/${slug}`} lang={isEnglish ? 'en' : undefined}>
                {title}
              </a>
              <span>{tracks.map((track) => names.tracks[track]).join(', ')}</span>
            </li>
          ),
        )}
      </ol>
      <p className="mt-3 text-note text-ink-soft print:hidden">
        <Link href={`/timeline?from=${start}&to=${end}`} className="text-link">
          {t('inTimeline')}
        </Link>
      </p>
    </div>
  );
}
