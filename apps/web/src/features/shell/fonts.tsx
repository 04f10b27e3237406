import type { SiteLocale } from '@/i18n/routing.ts';

const SERIF_LATIN = new URL('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', import.meta.url)
  .href;
const SERIF_CYRILLIC = new URL(
  '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-opsz-normal.woff2',
  import.meta.url,
).href;
const SANS_LATIN = new URL('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2', import.meta.url).href;
const SANS_CYRILLIC = new URL('@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2', import.meta.url).href;

const HANGUL_STYLES = '/generated/fonts/hangul.css';

const FIRST_FONTS: Record<SiteLocale, readonly string[]> = {
  en: [SERIF_LATIN, SANS_LATIN],
  ko: [],
  ru: [SERIF_CYRILLIC, SANS_CYRILLIC],
};

/** Asks early for the faces that the first screen of this language needs. Hangul comes in many small files: its style sheet is enough. */
export function FontPreload({ locale }: { locale: SiteLocale }) {
  return (
    <>
      {FIRST_FONTS[locale].map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      {locale === 'ko' && <link rel="preload" href={HANGUL_STYLES} as="style" />}
    </>
  );
}

/** The Hangul faces, at the end of the body: a style sheet there does not hold back what stands before it. */
export function HangulFonts() {
  return <link rel="stylesheet" href={HANGUL_STYLES} />;
}
