import { readdirSync } from 'node:fs';
import path from 'node:path';
import { preload } from 'react-dom';
import type { SiteLocale } from '@/i18n/routing.ts';

const FOLDER = '/generated/fonts';
const ALL_HANGUL = `${FOLDER}/hangul.css`;
const NARROW = '(max-width: 47.99rem)';
const WIDE = '(min-width: 48rem)';

// The bundler follows whole literals only. The media are those of globals.css.
const WIDE_SERIF: Partial<Record<SiteLocale, string>> = {
  en: new URL('./generated/source-serif-4-latin-opsz-normal.woff2', import.meta.url).href,
  ru: new URL('./generated/source-serif-4-cyrillic-opsz-normal.woff2', import.meta.url).href,
};

/** Files that scripts/generate-first-fonts.ts has written. Their names change with what they hold. */
function findFiles(name: string): string[] {
  const files = readdirSync(path.join(process.cwd(), 'public', FOLDER));
  return files.filter((file) => file.startsWith(`${name}.`)).map((file) => `${FOLDER}/${file}`);
}

function ask(href: string, media?: string) {
  preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', ...(media && { media }) });
}

/** Asks early for the italics of a head that has some. */
export function preloadItalics(locale: SiteLocale) {
  for (const href of findFiles(`first-${locale}-italic`)) ask(href, NARROW);
}

/** A letter of each file that a page in this language asks for early. */
const SAMPLES: Record<SiteLocale, string> = { en: '.A', ko: '.다', ru: '.Aя' };
const FACES = ['1em "IBM Plex Sans First","IBM Plex Sans KR Content"', '1em "Source Serif 4 First","Noto Serif KR Content"'];
const ITALICS = 'italic 1em "Source Serif 4 First"';

// Lines that were set in another face break anew when theirs arrives, and all below them moves. On a line so slow that the faces take
// longer, reading at once is worth more.
const scriptOf = (locale: SiteLocale) => `{let root=document.documentElement,show=()=>root.removeAttribute('data-fonts'),\
faces=${JSON.stringify(FACES)};if(document.querySelector('link[href*="-italic."]'))faces.push('${ITALICS}');\
if(document.fonts){root.dataset.fonts='awaited';setTimeout(show,2000);\
Promise.all(faces.map(face=>document.fonts.load(face,'${SAMPLES[locale]}'))).then(show,show)}}`;

/**
 * The faces of the first screen: their rules, the files asked for early, and a page that shows itself when they are there. What a page asks
 * for in its own head is hoisted above this script. Without scripts it shows itself at once.
 */
export function FirstFonts({ locale }: { locale: SiteLocale }) {
  for (const href of findFiles(`first-${locale}-regular`)) ask(href);
  for (const href of findFiles(`first-${locale}-narrow`)) ask(href, NARROW);
  const wideSerif = WIDE_SERIF[locale];
  if (wideSerif) ask(wideSerif, WIDE);
  return (
    <>
      {findFiles(`first-${locale}`).map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of constants of this file */}
      <script dangerouslySetInnerHTML={{ __html: scriptOf(locale) }} />
    </>
  );
}

// A style sheet that arrives lays the page out anew: the lazy parts of a lesson wait for this one (features/lesson/blocks/lazy-layout.tsx), which
// waits with them; above them stands nothing that needs it.
const scriptOfHangul = (more: string) => `self.moreFaces=new Promise(done=>{let read=href=>{\
let link=document.createElement('link');link.rel='stylesheet';link.href=href;link.onload=link.onerror=done;document.head.append(link)};\
let more=()=>read('${more}');document.querySelector('.lesson-on-screen')?readerSign.then(more):addEventListener('load',more);\
let write=({inputType})=>{if(inputType){removeEventListener('input',write);read('${ALL_HANGUL}')}};addEventListener('input',write)})`;

/**
 * The rest of the Hangul of the content, for a Korean page that has loaded, and all other Hangul once somebody writes in it. Of pages in
 * other languages one small face has all the Hangul that they name.
 */
export function HangulFonts({ locale }: { locale: SiteLocale }) {
  if (locale !== 'ko') return null;
  const [more = ''] = findFiles('more-ko');
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of constants of this file and the name of a file */}
      <script dangerouslySetInnerHTML={{ __html: scriptOfHangul(more) }} />
      <noscript>
        <link rel="stylesheet" href={more} />
      </noscript>
    </>
  );
}
