import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { SiteLocale } from '@/i18n/routing.ts';

const NARROW = '(max-width: 47.99rem)';
const WIDE = '(min-width: 48rem)';

type Face = { readonly href: string; readonly media?: string };

// The bundler follows whole literals only. The media are those of globals.css.
const SERIF_LATIN: readonly Face[] = [
  {
    href: new URL('./generated/source-serif-4-latin-wght-normal.woff2', import.meta.url).href,
    media: NARROW,
  },
  {
    href: new URL('./generated/source-serif-4-latin-opsz-normal.woff2', import.meta.url).href,
    media: WIDE,
  },
];
const SERIF_CYRILLIC: readonly Face[] = [
  {
    href: new URL('./generated/source-serif-4-cyrillic-wght-normal.woff2', import.meta.url).href,
    media: NARROW,
  },
  {
    href: new URL('./generated/source-serif-4-cyrillic-opsz-normal.woff2', import.meta.url).href,
    media: WIDE,
  },
];
const SANS_LATIN: Face = {
  href: new URL('./generated/ibm-plex-sans-latin-wght-normal.woff2', import.meta.url).href,
};
const SANS_CYRILLIC: Face = {
  href: new URL('./generated/ibm-plex-sans-cyrillic-wght-normal.woff2', import.meta.url).href,
};

const HANGUL = '/generated/fonts';
const HANGUL_STYLES = `${HANGUL}/hangul.css`;

/** The regular faces with the Hangul of which most of a text consists. Their names change with it: scripts/generate-hangul-fonts.ts. */
function listHangulFaces(): Face[] {
  const files = readdirSync(path.join(process.cwd(), 'public', HANGUL));
  return files.filter((file) => file.includes('-content-400-')).map((file) => ({ href: `${HANGUL}/${file}` }));
}

const FIRST_FONTS: Record<SiteLocale, readonly Face[]> = {
  en: [...SERIF_LATIN, SANS_LATIN],
  ko: listHangulFaces(),
  ru: [...SERIF_CYRILLIC, SANS_CYRILLIC],
};

/** Asks early for the faces that the first screen of this language needs, so that its lines need not break anew. */
export function FontPreload({ locale }: { locale: SiteLocale }) {
  return (
    <>
      {FIRST_FONTS[locale].map(({ href, media }) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" media={media} />
      ))}
      {locale === 'ko' && <link rel="preload" href={HANGUL_STYLES} as="style" />}
    </>
  );
}

/**
 * The Hangul faces of a Korean page, at the end of the body: a style sheet there does not hold back what stands before it. Of other pages
 * one small face has all the Hangul that they name.
 */
export function HangulFonts({ locale }: { locale: SiteLocale }) {
  return locale === 'ko' && <link rel="stylesheet" href={HANGUL_STYLES} fetchPriority="low" />;
}
