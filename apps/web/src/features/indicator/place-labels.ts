import { estimateTextWidth } from '@/features/timeline/estimate-text-width.ts';

type Point = { readonly x: number; readonly y: number };
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
export type LabelWish = {
  readonly text: string;
  /** The points beside which the label may stand, best first. */
  readonly anchors: readonly Point[];
};
export type PlacedLabel = { readonly text: string; readonly x: number; readonly y: number };

const CLEARANCE = 7;

/**
 * Finds a place for each label beside one of its points: where it covers no point, no line between points, and no label placed before.
 *
 * A label for which there is no room is null: the caller names it elsewhere. `x` is its left edge, `y` its middle.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Point[],
  frame: Box,
  fontSize: number,
): (PlacedLabel | null)[] {
  const taken: Box[] = obstacles.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  return wishes.map(({ text, anchors }) => {
    const width = estimateTextWidth(text, fontSize);
    for (const anchor of anchors) {
      for (const place of placesBeside(anchor, width, fontSize)) {
        const box = { left: place.x, right: place.x + width, top: place.y - fontSize * 0.55, bottom: place.y + fontSize * 0.55 };
        const isInside = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
        if (!isInside || taken.some((other) => touches(box, other))) continue;
        taken.push(box);
        return { text, ...place };
      }
    }
    return null;
  });
}

/** Points along the lines between neighbors, dense enough that no label slips through. */
export function pointsAlong(line: readonly Point[]): Point[] {
  return line.flatMap((end, index) => {
    const start = line[index - 1];
    if (!start) return [end];
    const steps = Math.max(1, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 8));
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / steps;
      return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
    });
  });
}

function placesBeside({ x, y }: Point, width: number, fontSize: number): Point[] {
  const up = y - CLEARANCE - fontSize * 0.7;
  const down = y + CLEARANCE + fontSize * 0.7;
  const [after, before, middle] = [x + CLEARANCE + 2, x - CLEARANCE - 2 - width, x - width / 2];
  return [
    { x: after, y },
    { x: before, y },
    { x: middle, y: up },
    { x: middle, y: down },
    { x: x - width, y: up },
    { x: x - width, y: down },
    { x, y: up },
    { x, y: down },
  ];
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
