/**
 * The `lang` attribute of a text of the archive, so that English is read and broken as English on a Korean or Russian page.
 *
 * `translated` speaks for a whole entry, of which the title may be translated and the rest not: a text in Hangul or Cyrillic is.
 */
export function textLang(translated: boolean, text: string): { lang?: 'en' } {
  return translated || /[\p{Script=Hangul}\p{Script=Cyrillic}]/u.test(text) ? {} : { lang: 'en' };
}
