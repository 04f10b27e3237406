import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLanes, fitRadius, lanePitch, layOutRows } from './lay-out-rows.ts';
import { isInWindow, outline, placeMarks } from './place-marks.ts';
import { placeTitles } from './place-titles.ts';
import { fitWindow } from './time-window.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { TRACKS } from './tracks.ts';

const whole = { from: -9000, to: 21_000 };
const plot = { left: 90, right: 1190 };

const event: fc.Arbitrary<TimelineEvent> = fc
  .record({
    from: fc.integer({ min: whole.from, max: whole.to - 1 }),
    days: fc.oneof(fc.constant(1), fc.constant(30), fc.integer({ min: 1, max: 2000 })),
    tracks: fc.subarray([...TRACKS], { minLength: 1 }),
    title: fc.constantFrom('A treaty', 'Kim Il Sung visits Moscow', '수교'),
    slug: fc.uuid(),
  })
  .map(({ from, days, tracks, title, slug }) => ({
    slug,
    title,
    tracks,
    isEnglish: false,
    dateLabel: '',
    kind: 'VISIT',
    weight: 0,
    span: { shape: days === 1 ? 'DAY' : 'THROUGHOUT', from, to: from + days, isSoftFrom: false, isSoftTo: false },
  }));
const events = fc.array(event, { maxLength: 60 });
const window = fc
  .tuple(fc.integer({ min: whole.from, max: whole.to }), fc.integer({ min: 7, max: 30_000 }))
  .map(([from, days]) => fitWindow({ from, to: from + days }, whole));

const rowsOf = (all: readonly TimelineEvent[]) => layOutRows(TRACKS, countLanes(placeMarks(all, whole, plot, 3)), 3, new Map());

describe('placeMarks', () => {
  it('draws every event of the window exactly once in each of its tracks, and no other', () => {
    fc.assert(
      fc.property(events, window, (all, shown) => {
        const marks = placeMarks(all, shown, plot, 3);
        expect(marks.map((mark) => mark.event.slug).sort()).toEqual(
          all
            .filter((each) => isInWindow(each, shown))
            .map(({ slug }) => slug)
            .sort(),
        );
        for (const mark of marks) expect([...mark.lanes.keys()]).toEqual(mark.event.tracks);
      }),
    );
  });

  it('never lets two marks of one lane touch', () => {
    fc.assert(
      fc.property(events, window, (all, shown) => {
        const marks = placeMarks(all, shown, plot, 3);
        for (const track of TRACKS) {
          const ends = new Map<number, number>();
          for (const mark of marks) {
            const lane = mark.lanes.get(track);
            if (lane === undefined) continue;
            const { from, to } = outline(mark, 3);
            expect(from).toBeGreaterThanOrEqual(ends.get(lane) ?? Number.NEGATIVE_INFINITY);
            ends.set(lane, to);
          }
        }
      }),
    );
  });

  it('never stacks higher than the rows that the whole span asked for', () => {
    fc.assert(
      fc.property(events, window, (all, shown) => {
        const rows = rowsOf(all);
        const lanes = countLanes(placeMarks(all, shown, plot, 3));
        for (const { track, height } of rows) expect((lanes.get(track) ?? 0) * lanePitch(3)).toBeLessThan(height);
      }),
    );
  });
});

describe('fitRadius', () => {
  it('takes the largest dot whose stacks fit', () => {
    const rows = layOutRows(['MOSCOW'], new Map([['MOSCOW', 10]]), 3, new Map());
    expect(fitRadius([4.5, 3], rows, () => new Map([['MOSCOW', 10]]))).toBe(3);
    expect(fitRadius([4.5, 3], rows, () => new Map([['MOSCOW', 1]]))).toBe(4.5);
  });
});

describe('placeTitles', () => {
  it('lets no two titles of a row overlap, none leave the plot, and none stand twice', () => {
    fc.assert(
      fc.property(events, window, (all, shown) => {
        const titles = placeTitles(placeMarks(all, shown, plot, 3), rowsOf(all), plot, 3);
        expect(new Set(titles.map(({ mark }) => mark.event.slug)).size).toBe(titles.length);
        for (const [index, a] of titles.entries()) {
          expect(a.y).toBeGreaterThan(a.row.top);
          for (const b of titles.slice(index + 1)) {
            if (a.row !== b.row || a.level !== b.level) continue;
            const [first, second] = edges(a).left < edges(b).left ? [a, b] : [b, a];
            expect(edges(first).right).toBeLessThan(edges(second).left);
          }
        }
      }),
    );
  });

  it('titles a lone mark', () => {
    const [all] = fc.sample(fc.tuple(event), 1);
    expect(placeTitles(placeMarks(all ?? [], whole, plot, 3), rowsOf(all ?? []), plot, 3)).toHaveLength(1);
  });
});

/** The middle third of a title, wherever the estimate of its width is off. */
function edges({ x, isLeft, text }: { x: number; isLeft: boolean; text: string }) {
  const width = text.length * 3;
  return isLeft ? { left: x - width, right: x } : { left: x, right: x + width };
}
