/** A mark on a time axis with its label: where it stands and what room it takes, in pixels from the left edge. */
export type LaneItem = { from: number; to: number };

/**
 * Gives each item a lane so that no two items of one lane touch. Items come in the order of `from`.
 *
 * Returns the lane of each item, counted from 0, in the same order. Greedy by first free lane, which is optimal for intervals sorted by
 * their start (interval partitioning: Kleinberg and Tardos, Algorithm Design, section 4.1).
 */
export function layOutLanes(items: readonly LaneItem[], gap: number): number[] {
  const laneEnds: number[] = [];
  return items.map(({ from, to }) => {
    const free = laneEnds.findIndex((end) => end + gap <= from);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = to;
    return lane;
  });
}
