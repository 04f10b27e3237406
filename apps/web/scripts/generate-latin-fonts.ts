/**
 * Writes src/features/shell/generated: the Latin, Cyrillic and Greek faces of the site as light as a phone needs them, with their rules,
 * one face with all Hangul that a page in another language may name, and one of the Chinese characters that any page may name.
 *
 * The published files carry weights and features that the site never sets, and hints for screens of another time.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Axis, lighten, listHan, listHangul, SANS_WEIGHTS, SERIF_WEIGHTS, toRange } from './lighten-font.ts';

const SERIF = '@fontsource-variable/source-serif-4';
const SANS = '@fontsource-variable/ibm-plex-sans';

/** A style sheet each for what loads together: globals.css says when. */
const SHEETS: Record<string, readonly { css: string; wght: Axis }[]> = {
  'serif-narrow.css': [
    { css: `${SERIF}/wght.css`, wght: SERIF_WEIGHTS },
    { css: `${SERIF}/wght-italic.css`, wght: 400 },
  ],
  'serif-wide.css': [
    { css: `${SERIF}/opsz.css`, wght: SERIF_WEIGHTS },
    { css: `${SERIF}/opsz-italic.css`, wght: 400 },
  ],
  'sans.css': [{ css: `${SANS}/wght.css`, wght: SANS_WEIGHTS }],
};

const HANGUL = '@fontsource/ibm-plex-sans-kr/files/ibm-plex-sans-kr-korean-400-normal.woff2';

const HAN = '@fontsource-variable/noto-sans-sc';

/** The same of all: faces of other weights would not complete each other. */
const NAME_WEIGHTS = { min: 400, max: 500 };
/** The names of the languages and of the river stand on every page; without a face of their own each would load the scripts of the others. */
const NAMES: readonly { text: string; file: string; wght?: Axis }[] = [
  { text: '한국어 두만강', file: HANGUL },
  { text: 'Русский Туманная', file: `${SANS}/files/ibm-plex-sans-cyrillic-wght-normal.woff2`, wght: NAME_WEIGHTS },
];

const require = createRequire(import.meta.url);
const target = join(import.meta.dirname, '../src/features/shell/generated');

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const [name, sources] of Object.entries(SHEETS)) {
  const rules = await Promise.all(sources.map(({ css, wght }) => lightenFaces(css, wght)));
  writeFileSync(join(target, name), rules.flat().join('\n'));
}
writeFileSync(join(target, 'hangul-in-passing.woff2'), await lighten(require.resolve(HANGUL), listHangul().join('')));
writeFileSync(
  join(target, 'hangul-in-passing.css'),
  `@font-face { font-family: 'Hangul in Passing'; font-display: swap; src: url(./hangul-in-passing.woff2) format('woff2'); unicode-range: U+1100-11FF,U+3000-303F,U+3130-318F,U+AC00-D7A3; }`,
);
writeFileSync(join(target, 'han-in-passing.css'), (await cutHan(listHan())).join('\n'));
writeFileSync(join(target, 'names.css'), (await Promise.all(NAMES.map(cutName))).join('\n'));

/** Lightens the files of a style sheet of Fontsource and returns its rules. */
async function lightenFaces(css: string, wght: Axis): Promise<string[]> {
  const sheet = require.resolve(css);
  const faces = readFileSync(sheet, 'utf8').match(/@font-face \{[^}]+\}/g) ?? [];
  return Promise.all(
    faces.map(async (face) => {
      const file = /files\/([^)]+\.woff2)/.exec(face)?.[1];
      if (file === undefined) throw new Error(`${css} names no woff2 file in: ${face}`);
      writeFileSync(join(target, file), await lighten(join(dirname(sheet), 'files', file), '', wght));
      return face
        .replace(/src:[^;]+;/, `src: url(./${file}) format('woff2');`)
        .replace(/font-weight:[^;]+;/, `font-weight: ${toRange(wght)};`);
    }),
  );
}

/** The characters that occur, in files as small as the published face divides them: few pages have any, and those have few. */
async function cutHan(letters: readonly string[]): Promise<string[]> {
  const sheet = require.resolve(HAN);
  const rules = await Promise.all(
    facesOf(sheet).map(async ({ file, has }, index) => {
      const text = letters.filter((letter) => has(letter.codePointAt(0) ?? 0)).join('');
      if (text === '') return [];
      const name = `han-${index + 1}.woff2`;
      writeFileSync(join(target, name), await lighten(join(dirname(sheet), 'files', file), text, 400));
      return [
        `@font-face { font-family: 'Han in Passing'; font-display: swap; src: url(./${name}) format('woff2'); unicode-range: ${rangeOf(text)}; }`,
      ];
    }),
  );
  return rules.flat();
}

/** The files of a style sheet of Fontsource, and which characters each has. */
function facesOf(sheet: string) {
  const faces = readFileSync(sheet, 'utf8').matchAll(/url\(\.\/files\/([^)]+\.woff2)\)[^}]+unicode-range: ?([^;}]+)/g);
  return [...faces].map(([, file = '', range = '']) => {
    const spans = range.split(',').map((span) =>
      span
        .trim()
        .slice(2)
        .split('-')
        .map((end) => Number.parseInt(end, 16)),
    );
    return { file, has: (code: number) => spans.some(([from = 0, to = from]) => code >= from && code <= to) };
  });
}

async function cutName({ text, file, wght }: (typeof NAMES)[number], index: number): Promise<string> {
  const name = `name-${index + 1}.woff2`;
  writeFileSync(join(target, name), await lighten(require.resolve(file), text, wght));
  return `@font-face { font-family: 'Names in Passing'; font-weight: ${toRange(NAME_WEIGHTS)}; font-display: swap; src: url(./${name}) format('woff2'); unicode-range: ${rangeOf(text.replace(' ', ''))}; }`;
}

function rangeOf(text: string): string {
  return [...new Set(text)].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(',');
}
