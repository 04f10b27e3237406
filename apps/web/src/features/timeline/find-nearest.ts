import { lanePitch } from './lay-out-rows.ts';
import type { TimelineLayout } from './lay-out-timeline.ts';
import type { PlacedMark } from './place-marks.ts';

/** How far from a mark a pointer still means it, in pixels: half of the least target of WCAG 2.2 (2.5.8). */
const REACH_PX = 12;

/** The mark nearest to a point of a drawing; undefined when none is near. */
export function findNearest({ marks, rows, radius, top }: TimelineLayout, x: number, y: number): PlacedMark | undefined {
  let nearest: PlacedMark | undefined;
  let least = REACH_PX;
  for (const mark of marks) {
    const sideways = Math.max(mark.left - x, x - mark.right, 0);
    if (sideways >= least) continue;
    for (const { track, baseline } of rows) {
      const lane = mark.lanes.get(track);
      if (lane === undefined) continue;
      const distance = Math.hypot(sideways, top + baseline - lane * lanePitch(radius) - y);
      if (distance < least) [nearest, least] = [mark, distance];
    }
  }
  return nearest;
}
