/**
 * The `lang` attribute of a text of the archive, so that English is read and broken as English on a Korean or Russian page.
 *
 * `translated` speaks for a whole entry, of which the title may be translated and the rest not: a text in Hangul or Cyrillic is, and one
 * of digits alone belongs to every language.
 */
export function textLang(translated: boolean, text: string): { lang?: 'en' } {
  const isEnglish = /\p{Script=Latin}/u.test(text) && !/[\p{Script=Hangul}\p{Script=Cyrillic}]/u.test(text);
  return translated || !isEnglish ? {} : { lang: 'en' };
}
