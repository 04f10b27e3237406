export type LabelInput = { readonly x: number; readonly y: number; readonly text: string; readonly radius: number };
export type PlacedLabel = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' | 'middle' };

const CHARACTER_WIDTH = 8;
const WIDE_CHARACTER_WIDTH = 14;
const LINE_HEIGHT = 17;

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/**
 * Sets the name of each point beside it, on the right where it is free, else on the left, above or below; null where all are taken.
 * Points come with the most important first, and earlier ones keep their place. `width` is that of the drawing.
 */
export function placeLabels(points: readonly LabelInput[], width: number): (PlacedLabel | null)[] {
  const taken: Box[] = points.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return points.map((point, index) => {
    const length = [...point.text].reduce(
      (sum, character) => sum + (/\p{Script=Hangul}/u.test(character) ? WIDE_CHARACTER_WIDTH : CHARACTER_WIDTH),
      0,
    );
    const gap = point.radius + 5;
    const beside = { y: point.y, top: point.y - LINE_HEIGHT / 2 };
    const middle = { anchor: 'middle' as const, x: point.x, left: point.x - length / 2, right: point.x + length / 2 };
    const candidates = [
      { anchor: 'start' as const, x: point.x + gap, left: point.x + gap, right: point.x + gap + length, ...beside },
      { anchor: 'end' as const, x: point.x - gap, left: point.x - gap - length, right: point.x - gap, ...beside },
      { ...middle, y: point.y - gap - LINE_HEIGHT / 2, top: point.y - gap - LINE_HEIGHT },
      { ...middle, y: point.y + gap + LINE_HEIGHT / 2, top: point.y + gap },
    ];
    for (const { anchor, x, y, left, right, top } of candidates) {
      const box = { left, right, top, bottom: top + LINE_HEIGHT };
      const isInside = left >= 0 && right <= width;
      if (!isInside || taken.some((other, otherIndex) => otherIndex !== index && overlaps(box, other))) continue;
      taken.push(box);
      return { anchor, x, y };
    }
    return null;
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
