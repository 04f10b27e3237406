/**
 * Writes for each language into public/generated/fonts: the letters of which most of a text consists, as few light files, and first-<locale>.<hash>.css,
 * the rules for them. A page waits for these files (src/features/shell/fonts.tsx).
 *
 * generate-hangul-fonts.ts has emptied that folder before. What else a text has (accents, the alphabets of other languages, rare syllables) comes as it is needed.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Axis, lighten, listHangul, SANS_WEIGHTS, SERIF_WEIGHTS, toRange } from './lighten-font.ts';

/** What a page waits for: regular letters in any window, or in narrow ones only; italics where its head has some. The others may come later. */
type Use = 'regular' | 'narrow' | 'italic' | 'more';

type Face = {
  readonly use: Use;
  readonly family: string;
  readonly file: string;
  readonly text: string;
  readonly weight: Axis;
  /** Whether the file has all weights, and keeps those that `weight` names. */
  readonly isVariable: boolean;
};

const MARKS = ' !"#$%&\'()*+,-./0123456789:;<=>?@[\\]^_`{|}~\u00a0§«°·»×–—‘’‚“”„‹›•…−№';
const LATIN = `${listRange('A', 'Z')}${listRange('a', 'z')}`;
const CYRILLIC = `${listRange('А', 'я')}Ёё`;
/** How many syllables make 94 % of a lesson. */
const FREQUENT = 300;

const HANGUL_FACES = [
  { family: 'Noto Serif KR Content', package: 'noto-serif-kr' },
  { family: 'IBM Plex Sans KR Content', package: 'ibm-plex-sans-kr' },
];
/** Korean brackets for titles, by the piece of the published faces that holds them: the faces that hold all Hangul lack them. */
const BRACKETS = { 107: '『』', 109: '「」' };
const REGULAR = 400;
const BOLD = 600;

const require = createRequire(import.meta.url);
const target = join(import.meta.dirname, '../public/generated/fonts');

const hangul = listHangul().filter((letter) => /\p{Script=Hangul}/u.test(letter));
const heads = listHeads();
const first = hangul.filter((letter, rank) => rank < FREQUENT || heads.has(letter)).join('');
const rest = hangul.filter((letter) => !first.includes(letter)).join('');

await writeSheet('first-en', [serif('latin', MARKS + LATIN), italic('latin', MARKS + LATIN), sans('latin', MARKS + LATIN)]);
await writeSheet('first-ru', [
  ...[serif('latin', MARKS + LATIN), italic('latin', MARKS), sans('latin', MARKS + LATIN)],
  ...[serif('cyrillic', CYRILLIC), italic('cyrillic', CYRILLIC), sans('cyrillic', CYRILLIC)],
]);
await writeSheet('first-ko', [
  ...[serif('latin', MARKS + LATIN), sans('latin', MARKS + LATIN)],
  ...HANGUL_FACES.map((face) => hangulFace(face, 'regular', first, REGULAR)),
  ...HANGUL_FACES.flatMap((face) =>
    Object.entries(BRACKETS).map(([piece, text]) => hangulFace(face, 'more', text, REGULAR, piece)),
  ),
]);
await writeSheet(
  'more-ko',
  HANGUL_FACES.flatMap((face) => [
    hangulFace(face, 'more', first, BOLD),
    hangulFace(face, 'more', rest, REGULAR),
    hangulFace(face, 'more', rest, BOLD),
  ]),
);

/** For the windows in which globals.css takes the serif without its optical sizes. */
function serif(script: string, text: string): Face {
  const file = `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-normal.woff2`;
  return { use: 'narrow', family: 'Source Serif 4 First', file, text, weight: SERIF_WEIGHTS, isVariable: true };
}

function italic(script: string, text: string): Face {
  const file = `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-italic.woff2`;
  return { use: 'italic', family: 'Source Serif 4 First', file, text, weight: REGULAR, isVariable: true };
}

function sans(script: string, text: string): Face {
  const file = `@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-${script}-wght-normal.woff2`;
  return { use: 'regular', family: 'IBM Plex Sans First', file, text, weight: SANS_WEIGHTS, isVariable: true };
}

function hangulFace(
  { family, package: name }: (typeof HANGUL_FACES)[number],
  use: Use,
  text: string,
  weight: number,
  piece = 'korean',
): Face {
  return {
    use,
    family,
    file: `@fontsource/${name}/files/${name}-${piece}-${weight}-normal.woff2`,
    text,
    weight,
    isVariable: false,
  };
}

/** Writes a face and returns its rule. The name of the file changes with its letters, so that no old copy lacks one. */
async function writeFace(sheet: string, face: Face): Promise<string> {
  const { use, family, text, weight } = face;
  const font = await cut(face);
  const file = `${sheet}-${use}.${hash(font)}.woff2`;
  writeFileSync(join(target, file), font);
  const range = [...text].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(',');
  const style = use === 'italic' ? 'italic' : 'normal';
  const rule = `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${toRange(weight)}; font-display: swap; src: url(${file}) format('woff2'); unicode-range: ${range}; }`;
  return use === 'narrow' || use === 'italic' ? `@media screen and (max-width: 47.99rem) { ${rule} }` : rule;
}

function cut({ file, text, weight, isVariable }: Face): Promise<Buffer> {
  return lighten(require.resolve(file), text, isVariable ? weight : undefined);
}

async function writeSheet(name: string, faces: readonly Face[]): Promise<void> {
  const sheet = (await Promise.all(faces.map((face) => writeFace(name, face)))).join('\n');
  writeFileSync(join(target, `${name}.${hash(Buffer.from(sheet))}.css`), sheet);
}

function hash(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/** What stands on the first screens of the lessons: titles, questions, objectives, warm-ups, contents, and what the site says around them and where a page is missing. */
function listHeads(): Set<string> {
  const folder = join(import.meta.dirname, '../../../content/lessons');
  const heads = readdirSync(folder).map((slug) => {
    const data = readFileSync(join(folder, slug, 'lesson.yaml'), 'utf8');
    const text = readFileSync(join(folder, slug, 'ko.md'), 'utf8');
    const [head = ''] = data.split(/^simpleSummary:/m);
    const headings = [...(data.match(/^ +heading:.*(?:\n {6}.*)*/gm) ?? []), ...(text.match(/^## .*/gm) ?? [])];
    return head + headings.join('');
  });
  const { site, nav, footer, lesson, listen, readingLevel, notFound, error } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../messages/ko.json'), 'utf8'),
  );
  return new Set(heads.join('') + JSON.stringify([site, nav, footer, lesson, listen, readingLevel, notFound, error]));
}

function listRange(first: string, last: string): string {
  const start = first.charCodeAt(0);
  return String.fromCharCode(...Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, index) => start + index));
}
