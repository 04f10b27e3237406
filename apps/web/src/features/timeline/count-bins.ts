import type { TimeWindow } from './time-window.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { TRACKS, type Track } from './tracks.ts';

/** How many events of each track begin in each of `bins` equal parts of a window. One that began before counts in the first. */
export function countBins(events: readonly TimelineEvent[], window: TimeWindow, bins: number): Map<Track, number[]> {
  const counts = new Map<Track, number[]>();
  const binOf = (day: number) =>
    Math.max(0, Math.min(bins - 1, Math.floor(((day - window.from) / (window.to - window.from)) * bins)));
  for (const { span, tracks } of events) {
    if (span.from >= window.to || span.to <= window.from) continue;
    for (const track of tracks) {
      const own = counts.get(track) ?? Array.from({ length: bins }, () => 0);
      const bin = binOf(span.from);
      own[bin] = (own[bin] ?? 0) + 1;
      counts.set(track, own);
    }
  }
  return new Map(TRACKS.flatMap((track) => (counts.has(track) ? [[track, counts.get(track) ?? []] as const] : [])));
}
