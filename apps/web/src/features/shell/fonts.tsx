import { readdirSync } from 'node:fs';
import path from 'node:path';
import { preload } from 'react-dom';
import type { SiteLocale } from '@/i18n/routing.ts';

const FOLDER = '/generated/fonts';
const HANGUL_STYLES = `${FOLDER}/hangul.css`;
const NARROW = '(max-width: 47.99rem)';
const WIDE = '(min-width: 48rem)';

// The bundler follows whole literals only. The media are those of globals.css.
const WIDE_SERIF: Partial<Record<SiteLocale, string>> = {
  en: new URL('./generated/source-serif-4-latin-opsz-normal.woff2', import.meta.url).href,
  ru: new URL('./generated/source-serif-4-cyrillic-opsz-normal.woff2', import.meta.url).href,
};

/** Files that scripts/generate-first-fonts.ts has written. Their names change with what they hold. */
function findFirst(start: string): string[] {
  const files = readdirSync(path.join(process.cwd(), 'public', FOLDER));
  return files.filter((file) => file.startsWith(`first-${start}.`)).map((file) => `${FOLDER}/${file}`);
}

function ask(href: string, media?: string) {
  preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', ...(media && { media }) });
}

/** Asks early for the italics of a head that has some. */
export function preloadItalics(locale: SiteLocale) {
  for (const href of findFirst(`${locale}-italic`)) ask(href, NARROW);
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
  for (const href of findFirst(`${locale}-regular`)) ask(href);
  for (const href of findFirst(`${locale}-narrow`)) ask(href, NARROW);
  const wideSerif = WIDE_SERIF[locale];
  if (wideSerif) ask(wideSerif, WIDE);
  return (
    <>
      {findFirst(locale).map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of constants of this file */}
      <script dangerouslySetInnerHTML={{ __html: scriptOf(locale) }} />
    </>
  );
}

// A style sheet that arrives lays the page out anew.
const HANGUL_SCRIPT = `addEventListener('load',()=>{\
let link=document.createElement('link');link.rel='stylesheet';link.href='${HANGUL_STYLES}';document.head.append(link)})`;

/** All other Hangul, for a Korean page that has loaded. Of pages in other languages one small face has all the Hangul that they name. */
export function HangulFonts({ locale }: { locale: SiteLocale }) {
  return (
    locale === 'ko' && (
      <>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
        <script dangerouslySetInnerHTML={{ __html: HANGUL_SCRIPT }} />
        <noscript>
          <link rel="stylesheet" href={HANGUL_STYLES} />
        </noscript>
      </>
    )
  );
}
