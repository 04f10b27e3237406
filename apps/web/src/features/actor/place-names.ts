import { estimateTextWidth } from '../timeline/estimate-text-width.ts';

export type NamedPoint = { readonly x: number; readonly y: number; readonly radius: number; readonly name: string };
export type PlacedName = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Size of the names in the units of the drawing. */
export const NAME_SIZE = 13;

const GAP = 4;
// From the top of a line of text to its baseline, and the whole line.
const ASCENT = 12;
const LINE_HEIGHT = 16;

/**
 * Sets each name below its point, or else above it, to the right or to the left, wherever it covers no point and no earlier name.
 * Points come with the most important first. A name that fits nowhere stands below. `width` is that of the drawing.
 */
export function placeNames(points: readonly NamedPoint[], width: number): PlacedName[] {
  const taken: Box[] = points.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return points.map((point) => {
    const candidates = listCandidates(point);
    const free = candidates.find(
      ({ box }) => box.left >= 0 && box.right <= width && !taken.some((other) => overlaps(box, other)),
    );
    const { place, box } = free ?? candidates[0];
    taken.push(box);
    return place;
  });
}

function listCandidates({ x, y, radius, name }: NamedPoint) {
  const length = estimateTextWidth(name, NAME_SIZE);
  const away = radius + GAP;
  const at = (anchor: PlacedName['anchor'], textX: number, left: number, top: number) => ({
    place: { x: textX, y: top + ASCENT, anchor },
    box: { left, right: left + length, top, bottom: top + LINE_HEIGHT },
  });
  const middle = y - LINE_HEIGHT / 2;
  return [
    at('middle', x, x - length / 2, y + radius + 2),
    at('middle', x, x - length / 2, y - away - LINE_HEIGHT),
    at('start', x + away, x + away, middle),
    at('end', x - away, x - away - length, middle),
  ] as const;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
