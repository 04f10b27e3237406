/** The name of a language (BCP 47) in the language of the reader; the tag itself where no name is known or the tag is malformed. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
