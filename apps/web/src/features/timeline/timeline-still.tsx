import { layOutStill } from './lay-out-timeline.ts';
import { type DrawingNames, TimelineDrawing } from './timeline-drawing.tsx';
import type { TimelineEvent } from './timeline-event.ts';
import { useAxisWords } from './timeline-words.ts';

// Scaled down to a window of 960 px its letters are still legible; a narrower one gets the list.
const WIDTH = 1040;
// Room at both ends, so that no mark stands on the edge and the last titles have a place.
const MARGIN = 0.03;

type TimelineStillProps = {
  label: string;
  events: readonly TimelineEvent[];
  /** Day numbers: the first of the axis, and the one after its last. */
  from: number;
  to: number;
  names: DrawingNames;
  /** Slugs of the events to set off from the others. A phone shows these alone: give the rest another place. */
  highlights?: ReadonlySet<string> | undefined;
};

/** A timeline that does not move: parallel tracks, or on a phone a line of time running down. */
export function TimelineStill({ label, events, from, to, names, highlights }: TimelineStillProps) {
  const words = useAxisWords();
  const margin = (to - from) * MARGIN;
  const layout = layOutStill({ events, window: { from: from - margin, to: to + margin }, width: WIDTH, words, bands: [] });
  return (
    <div className="timeline-still">
      <TimelineDrawing layout={layout} names={names} label={label} bandHref={() => ''} highlights={highlights} hasTooltips />
      <ol aria-label={label} className="time-line">
        {(highlights ? events.filter(({ slug }) => highlights.has(slug)) : events).map(
          ({ slug, title, isEnglish, dateLabel, tracks, span, href = `${names.base}/events/${slug}` }) => (
            <li
              key={slug}
              className={[span.shape !== 'DAY' && 'long', highlights && 'lit'].filter(Boolean).join(' ') || undefined}
            >
              <span>{dateLabel}</span>
              {href === null ? (
                <span lang={isEnglish ? 'en' : undefined}>{title}</span>
              ) : (
                <a href={href} lang={isEnglish ? 'en' : undefined}>
                  {title}
                </a>
              )}
              <span>{tracks.map((track) => names.tracks[track]).join(', ')}</span>
            </li>
          ),
        )}
      </ol>
    </div>
  );
}
