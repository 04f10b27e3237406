import { describe, expect, it } from 'vitest';
import { estimateTextWidth } from '@/features/timeline/estimate-text-width.ts';
import { placeLabels, pointsAlong } from './place-labels.ts';

const FRAME = { left: 0, right: 400, top: 0, bottom: 200 };
const FONT = 13;

describe('placeLabels', () => {
  it('keeps labels inside, off every point and off one another', () => {
    const points = Array.from({ length: 24 }, (_, index) => ({ x: (index * 97) % 400, y: (index * 61) % 200 }));
    const wishes = points.map((anchor, index) => ({ text: `Name ${index}`, anchors: [anchor] }));
    const placed = placeLabels(wishes, points, FRAME, FONT).filter((label) => label !== null);
    expect(placed.length).toBeGreaterThan(5);
    const boxes = placed.map(({ text, x, y }) => ({
      left: x,
      right: x + estimateTextWidth(text, FONT),
      top: y - 6,
      bottom: y + 6,
    }));
    for (const [index, box] of boxes.entries()) {
      expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 200).toBe(true);
      for (const { x, y } of points) expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
      for (const other of boxes.slice(index + 1)) {
        const isApart = box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
        expect(isApart).toBe(true);
      }
    }
  });

  it('gives up where there is no room', () => {
    expect(
      placeLabels([{ text: 'A name wider than its frame', anchors: [{ x: 10, y: 10 }] }], [], { ...FRAME, right: 60 }, FONT),
    ).toEqual([null]);
  });

  it('takes the next point when the first is crowded', () => {
    const crowd = Array.from({ length: 200 }, (_, index) => ({ x: 300 + (index % 20) * 5, y: Math.floor(index / 20) * 20 }));
    const [label] = placeLabels(
      [
        {
          text: 'China',
          anchors: [
            { x: 350, y: 100 },
            { x: 50, y: 100 },
          ],
        },
      ],
      crowd,
      FRAME,
      FONT,
    );
    expect(label?.x).toBeLessThan(150);
  });
});

it('lays points along a line so densely that no label slips through', () => {
  const points = pointsAlong([
    { x: 0, y: 0 },
    { x: 100, y: 50 },
  ]);
  for (const [index, { x, y }] of points.slice(1).entries()) {
    const before = points[index] ?? { x: 0, y: 0 };
    expect(Math.hypot(x - before.x, y - before.y)).toBeLessThanOrEqual(8);
  }
  expect(points.at(-1)).toEqual({ x: 100, y: 50 });
});
