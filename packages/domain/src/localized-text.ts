/** The languages of the content, in order of fallback. English is always present. */
export const LOCALES = ['en', 'ko', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in one or more languages; English is what the others fall back to. */
export type LocalizedText = { readonly en: string; readonly ko?: string; readonly ru?: string };

/** Picks the text in `locale`, or English when it is not translated. */
export function localize(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.en;
}

/** Tells whether `text` exists in `locale` itself, without the fallback. */
export function isTranslated(text: LocalizedText, locale: Locale): boolean {
  return text[locale] !== undefined;
}
