import { estimateTextWidth, fitText } from '@/features/timeline/estimate-text-width.ts';

/** An event as the drawing needs it. */
export type ChainEvent = {
  readonly slug: string;
  readonly title: string;
  readonly dateLabel: string;
  readonly startDate: string;
  readonly translated: boolean;
};

/** One event that led to another, by their slugs. */
export type ChainLink = { readonly cause: string; readonly effect: string };

/** What stands in a box, and how large the box is for it, in units of the drawing. */
export type BoxContent = {
  readonly dateLines: readonly string[];
  readonly titleLines: readonly string[];
  readonly height: number;
};

/** A box in its place; `x` and `y` are its upper left corner. */
export type PlacedBox = ChainEvent & BoxContent & { readonly x: number; readonly y: number; readonly width: number };

/** A link in its place, as the data of an SVG path from the edge of one box to the edge of another. */
type PlacedLink = ChainLink & { readonly path: string };

export type ChainLayout = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly links: readonly PlacedLink[];
};

/** Sizes inside a box. */
export const BOX = { padding: 8, date: 11.5, dateHeight: 15, gap: 3, title: 13, titleHeight: 16.5 } as const;

const MAX_LINES = 6;

/** Wraps the date and the title of an event for a box of the width, and measures the box. */
export function measureBox({ title, dateLabel }: Pick<ChainEvent, 'title' | 'dateLabel'>, width: number): BoxContent {
  const room = width - 2 * BOX.padding;
  const [dateLines, titleLines] = [wrapWords(dateLabel, BOX.date, room), wrapWords(title, BOX.title, room)];
  const height = 2 * BOX.padding + dateLines.length * BOX.dateHeight + BOX.gap + titleLines.length * BOX.titleHeight;
  return { dateLines, titleLines, height };
}

/** Breaks a text between words into lines of at most `width`; what does not fit on the last is cut with an ellipsis. */
export function wrapWords(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || estimateTextWidth(joined, fontSize) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  const kept = lines.length <= MAX_LINES ? lines : [...lines.slice(0, MAX_LINES - 1), lines.slice(MAX_LINES - 1).join(' ')];
  return kept.map((line) => fitText(line, fontSize, width));
}
