/**
 * Writes public/generated/fonts: the Hangul faces with their style sheet, and the faces that draw the Open Graph pictures.
 *
 * Two files a weight have all the Hangul of the site: "content" the syllables of which a text mostly consists, which a page asks for early
 * (src/features/shell/fonts.tsx), and "rare" the others. Each file that arrives lays the text out anew, so few are better than many.
 * What else a reader may write or search for, or what came into the content since, is in the published faces, in about 120 small files a
 * weight. Their 300 kB of @font-face rules would hold back the first paint of every page if they stood in the main style sheet, so they
 * have one of their own that the page loads last.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { lighten, listHangul } from './lighten-font.ts';

const HANGUL_FACES = [
  { family: 'noto-serif-kr', name: 'Noto Serif KR', weights: [400, 600] },
  { family: 'ibm-plex-sans-kr', name: 'IBM Plex Sans KR', weights: [400, 600] },
];
/** How many syllables make 96 % of a text. */
const FREQUENT = 400;
const PICTURE_SUBSETS = ['latin', 'cyrillic', 'korean'];

const require = createRequire(import.meta.url);
const target = join(import.meta.dirname, '../public/generated/fonts');

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const faces = HANGUL_FACES.flatMap(({ family, name, weights }) => weights.map((weight) => ({ family, name, weight })));
const hangul = listHangul();
const published = faces.map(({ family, weight }) => copyFace(family, weight));
// Of two rules that have a letter the later counts.
const ours = await Promise.all(
  faces.flatMap((face) => [cutFace(face, 'content', hangul.slice(0, FREQUENT)), cutFace(face, 'rare', hangul.slice(FREQUENT))]),
);
writeFileSync(join(target, 'hangul.css'), [...published, ...ours].join('\n'));
for (const subset of PICTURE_SUBSETS) copyFile('noto-serif-kr', `noto-serif-kr-${subset}-600-normal.woff`);

/** Copies the Hangul files of one weight and returns their rules. Latin and Cyrillic come from the families that stand first. */
function copyFace(family: string, weight: number): string {
  const css = readFileSync(require.resolve(`@fontsource/${family}/${weight}.css`), 'utf8');
  const faces = css.match(/@font-face \{[^}]+\}/g) ?? [];
  return faces
    .filter((face) => /-\d+-\d+-normal\.woff2/.test(face))
    .map((face) =>
      face
        .replace(/url\(\.\/files\/([^)]+\.woff2)\) format\('woff2'\), url\([^)]+\) format\('woff'\)/, (_match, file: string) => {
          copyFile(family, file);
          return `url(${file}) format('woff2')`;
        })
        .replace(/\s+/g, ' '),
    )
    .join('\n');
}

/** Writes `letters` in one weight and returns their rule. The name of the file changes with them, so that no old copy lacks a syllable. */
async function cutFace(
  { family, name, weight }: (typeof faces)[number],
  part: string,
  letters: readonly string[],
): Promise<string> {
  const published = require.resolve(`@fontsource/${family}/files/${family}-korean-${weight}-normal.woff2`);
  const font = await lighten(published, letters.join(''));
  const file = `${family}-${part}-${weight}-${createHash('sha256').update(font).digest('hex').slice(0, 8)}.woff2`;
  writeFileSync(join(target, file), font);
  const range = letters.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(',');
  return `@font-face { font-family: '${name}'; font-weight: ${weight}; font-display: swap; src: url(${file}) format('woff2'); unicode-range: ${range}; }`;
}

function copyFile(family: string, file: string): void {
  copyFileSync(join(dirname(require.resolve(`@fontsource/${family}/400.css`)), 'files', file), join(target, file));
}
