import { estimateTextWidth, fitText } from './estimate-text-width.ts';
import { countTitleLevels, FIRST_TITLE, lanePitch, type Row, TITLE_LEVEL } from './lay-out-rows.ts';
import { outline, type PlacedMark, type Plot } from './place-marks.ts';

/** The title of a mark, in one of its tracks: `x` is where its text starts or, hung to the left, ends. */
export type PlacedTitle = { mark: PlacedMark; row: Row; level: number; text: string; x: number; y: number; isLeft: boolean };

/** The size of the letters of a title, in pixels. */
export const TITLE_SIZE = 12.5;

type Box = { left: number; right: number; top: number; bottom: number };

// So many marks are no crowd; beyond, titles are shorter, and one for so many pixels of the axis.
const CALM = 40;
const LONGEST_TITLE = { calm: 420, crowded: 270 };
const PX_PER_TITLE = 44;
const GAP = 8;
const ABOVE_TEXT = 11;
const BELOW_TEXT = 3;

/**
 * Gives marks their titles, in the order in which they come, as long as a title touches no mark, no other title and no leader, the thin
 * line that joins a title that hangs higher to its mark. What has no room has no title, and a crowd only as many as can be taken in.
 */
export function placeTitles(marks: readonly PlacedMark[], rows: readonly Row[], plot: Plot, radius: number): PlacedTitle[] {
  const titles: PlacedTitle[] = [];
  const boxesOfRow = new Map<Row, Record<'texts' | 'leaders' | 'dots', Box[]>>(
    rows.map((row) => [row, { texts: [], leaders: [], dots: boxMarks(marks, row, radius) }]),
  );
  const isCalm = marks.length <= CALM;
  const most = isCalm ? CALM : (plot.right - plot.left) / PX_PER_TITLE;
  for (const mark of marks) {
    if (titles.length >= most) break;
    const text = fitText(
      mark.event.title,
      TITLE_SIZE,
      Math.min(LONGEST_TITLE[isCalm ? 'calm' : 'crowded'], plot.right - plot.left),
    );
    const width = estimateTextWidth(text, TITLE_SIZE);
    const found = findPlace(mark, width);
    if (found === undefined) continue;
    const { row, level, isLeft, box, leader } = found;
    boxesOfRow.get(row)?.texts.push(box);
    if (level > 0) boxesOfRow.get(row)?.leaders.push(leader);
    titles.push({
      mark,
      row,
      level,
      text,
      x: isLeft ? box.right : box.left,
      y: row.baseline - FIRST_TITLE - level * TITLE_LEVEL,
      isLeft,
    });
  }
  return titles;

  /** The lowest free place in any of the tracks of the mark. */
  function findPlace(mark: PlacedMark, width: number) {
    const start = Math.max(outline(mark, radius).from, plot.left);
    const own = rows.filter(({ track }) => mark.lanes.has(track));
    const highest = Math.max(0, ...own.map(countTitleLevels));
    for (let level = 0; level < highest; level++) {
      for (const row of own.filter((each) => level < countTitleLevels(each))) {
        const y = row.baseline - FIRST_TITLE - level * TITLE_LEVEL;
        // The title of a mark that stands on others hangs above them all.
        if (y + BELOW_TEXT > row.baseline - (mark.lanes.get(row.track) ?? 0) * lanePitch(radius) - radius) continue;
        const leader = { left: start + radius - 1, right: start + radius + 1, top: y, bottom: row.baseline };
        for (const isLeft of [false, true]) {
          const left = isLeft ? start + 2 * radius - width : start;
          const box = { left, right: left + width, top: y - ABOVE_TEXT, bottom: y + BELOW_TEXT };
          if (isFree(row, level, box, leader)) return { row, level, isLeft, box, leader };
        }
      }
    }
    return undefined;
  }

  function isFree(row: Row, level: number, box: Box, leader: Box): boolean {
    const { texts, leaders, dots } = boxesOfRow.get(row) ?? { texts: [], leaders: [], dots: [] };
    if (box.left < plot.left || box.right > plot.right + GAP) return false;
    if ([...texts, ...leaders, ...dots].some((other) => touches(box, other, GAP))) return false;
    return level === 0 || !texts.some((other) => touches(leader, other, 2));
  }
}

function boxMarks(marks: readonly PlacedMark[], row: Row, radius: number): Box[] {
  return marks.flatMap((mark) => {
    const lane = mark.lanes.get(row.track);
    if (lane === undefined) return [];
    const y = row.baseline - lane * lanePitch(radius);
    const { from, to } = outline(mark, radius);
    return [{ left: from, right: to, top: y - radius, bottom: y + radius }];
  });
}

/** Boxes touch when they overlap in height and come nearer than `gap` pixels from side to side. */
function touches(a: Box, b: Box, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;
}
