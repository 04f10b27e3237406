import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

export type Axis = number | { min: number; max: number };

/** Italics are set in one weight only. */
export const SERIF_WEIGHTS = { min: 400, max: 700 };
export const SANS_WEIGHTS = { min: 400, max: 600 };

/** Those that a browser applies by itself, and figures of one width. */
const FEATURES = ['kern', 'liga', 'clig', 'calt', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];

/** What pages are made of. */
const FOLDERS = ['../../../content', '../../../packages/domain/src', '../messages', '../src'];
const TEXT = /\.(?:md|yaml|json|tsx?)$/;

/** Every syllable, with its punctuation, that occurs in the content and in the texts of the site, the most frequent first. */
export function listHangul(): string[] {
  return listLetters(/[\p{Script=Hangul}\u3000-\u303f]/gu);
}

/** Every Chinese character there, in Korean names and Chinese titles, the most frequent first. */
export function listHan(): string[] {
  return listLetters(/\p{Script=Han}/gu);
}

function listLetters(letters: RegExp): string[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && TEXT.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const counts = new Map<string, number>();
  for (const file of files) {
    for (const letter of readFileSync(file, 'utf8').match(letters) ?? []) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))
    .map(([letter]) => letter);
}

/** Drops the hints, the features and the weights that the site does not use, and the letters that `text` has not; an empty one stands for all. */
export async function lighten(file: string, text: string, wght?: Axis): Promise<Buffer> {
  // The types of the library lag behind it.
  const options = {
    targetFormat: 'woff2' as const,
    noHinting: true,
    keepFeatures: FEATURES,
    keepAllGlyphs: text === '',
    ...(wght !== undefined && { variationAxes: { wght } }),
  };
  return subsetFont(readFileSync(file), text, options);
}

/** Weights as a rule of a face names them. */
export function toRange(wght: Axis): string {
  return typeof wght === 'number' ? String(wght) : `${wght.min} ${wght.max}`;
}
