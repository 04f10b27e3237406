import { lanePitch } from './lay-out-rows.ts';
import type { TimelineLayout } from './lay-out-timeline.ts';
import type { PlacedMark } from './place-marks.ts';
import type { DrawingNames } from './timeline-drawing.tsx';

const CARD_WIDTH = 288;
const GAP = 9;

type EventCardProps = { mark: PlacedMark; layout: TimelineLayout; names: DrawingNames };

/** What a mark stands for, beside it. The link of the mark says the same to those who do not see it. */
export function EventCard({ mark: { event, left, right, lanes }, layout: { rows, radius, plot, top }, names }: EventCardProps) {
  const levels = rows.flatMap(({ track, baseline }) => {
    const lane = lanes.get(track);
    return lane === undefined ? [] : [top + baseline - lane * lanePitch(radius)];
  });
  const x = (Math.max(left, plot.left) + Math.min(right, plot.right)) / 2;
  return (
    <div
      aria-hidden="true"
      className="event-card"
      style={{
        width: CARD_WIDTH,
        left: Math.max(plot.left, Math.min(x - CARD_WIDTH / 2, plot.right - CARD_WIDTH)),
        top: Math.max(...levels) + GAP,
      }}
    >
      <p className="date">
        {event.dateLabel}
        {event.kind && ` · ${names.kinds[event.kind]}`}
      </p>
      <p className="title" lang={event.isEnglish ? 'en' : undefined}>
        {event.title}
      </p>
      <p className="sides">{event.tracks.map((track) => names.tracks[track]).join(', ')}</p>
    </div>
  );
}
