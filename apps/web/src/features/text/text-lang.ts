/** The `lang` attribute of a text of the archive: English where the translation is missing, so that it is read and broken as English. */
export function textLang(translated: boolean): { lang?: 'en' } {
  return translated ? {} : { lang: 'en' };
}
