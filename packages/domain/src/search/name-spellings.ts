import { LOCALES, type LocalizedText } from '../localized-text.ts';

/** The names of a record in all languages, each once; one with another in brackets, "Ho Ka-i (Alexei Hegai)", is both. */
export function nameSpellings(name: LocalizedText): string[] {
  const names = LOCALES.flatMap((locale) => name[locale]?.split(/[()]/) ?? []);
  return [...new Set(names.map((spelling) => spelling.trim()).filter(Boolean))];
}
