/**
 * Writes public/generated/fonts: the published Hangul faces with their style sheet, and the faces that draw the Open Graph pictures.
 *
 * The Hangul of the content has faces of its own (generate-first-fonts.ts). What else a reader may write is in the published ones, in about
 * 120 small files a weight. Their 300 kB of @font-face rules would hold every page back, so they have a style sheet of their own that a page
 * reads once somebody writes in it.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const HANGUL_FACES = [
  { family: 'noto-serif-kr', weights: [400, 600] },
  { family: 'ibm-plex-sans-kr', weights: [400, 600] },
];
const PICTURE_SUBSETS = ['latin', 'cyrillic', 'korean'];

const require = createRequire(import.meta.url);
const target = join(import.meta.dirname, '../public/generated/fonts');

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const published = HANGUL_FACES.flatMap(({ family, weights }) => weights.map((weight) => copyFace(family, weight)));
writeFileSync(join(target, 'hangul.css'), published.join('\n'));
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

function copyFile(family: string, file: string): void {
  copyFileSync(join(dirname(require.resolve(`@fontsource/${family}/400.css`)), 'files', file), join(target, file));
}
