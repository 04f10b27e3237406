import { countBins } from './count-bins.ts';
import type { Band } from './lay-out-timeline.ts';
import { type AxisWords, listTicks } from './list-ticks.ts';
import type { TimeWindow } from './time-window.ts';
import type { TimelineEvent } from './timeline-event.ts';
import type { Track } from './tracks.ts';

const BINS = 68;
const ROW_HEIGHT = 30;
const BAR_ROOM = 20;
const AXIS_HEIGHT = 24;
// The narrowest phone: what fits there fits all others.
const LEAST_WIDTH = 280;
const BAR_SHARE = 0.72;

type TimelineOverviewProps = {
  events: readonly TimelineEvent[];
  window: TimeWindow;
  bands: readonly Band[];
  words: AxisWords;
  trackNames: Readonly<Record<Track, string>>;
  label: string;
};

/** How many events each track has over time, for a window too narrow to tell single ones apart. Fills its place at any width. */
export function TimelineOverview({ events, window, bands, words, trackNames, label }: TimelineOverviewProps) {
  const counts = countBins(events, window, BINS);
  const most = Math.max(1, ...[...counts.values()].flat());
  const axisTop = counts.size * ROW_HEIGHT;
  const percent = (day: number) => Math.max(0, Math.min(100, ((day - window.from) / (window.to - window.from)) * 100));
  return (
    <svg width="100%" height={axisTop + AXIS_HEIGHT} role="img" aria-label={label} className="timeline-drawing">
      {bands.map(({ slug, from, to }, index) =>
        index % 2 === 0 && percent(to) > percent(from) ? (
          <rect
            key={slug}
            x={`${percent(from)}%`}
            width={`${percent(to) - percent(from)}%`}
            height={axisTop}
            className="fill-wash-soft"
          />
        ) : null,
      )}
      {[...counts].map(([track, own], row) => (
        <g key={track}>
          <svg
            y={row * ROW_HEIGHT + ROW_HEIGHT - BAR_ROOM}
            width="100%"
            height={BAR_ROOM}
            viewBox={`0 0 ${BINS} ${most}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path
              d={own.map((count, bin) => (count > 0 ? `M${bin} ${most}v${-count}h${BAR_SHARE}v${count}z` : '')).join('')}
              className="fill-ink"
            />
          </svg>
          <path d={`M0 ${(row + 1) * ROW_HEIGHT}H4000`} className="stroke-rule" />
          <text y={row * ROW_HEIGHT + 12} className="track overview-name">
            {trackNames[track]}
          </text>
        </g>
      ))}
      {listTicks(window, LEAST_WIDTH, words).map(({ day, label: text, isYear }) => (
        <text
          key={day}
          x={`${percent(day)}%`}
          y={axisTop + 17}
          textAnchor={percent(day) < 8 ? 'start' : percent(day) > 92 ? 'end' : 'middle'}
          className={isYear ? 'tick year' : 'tick'}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
