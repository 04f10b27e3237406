import { formatHistoricalDate } from '@tumen/domain/historical-date';
import type { Locale } from '@tumen/domain/localized-text';
import { localeArgs } from '../localized.ts';

type Term = { readonly start: string | null; readonly end: string | null };

/** Words for a term of which one end is known. "Since" would say that the office is still held. */
const WORDS: Record<Locale, { from: (date: string) => string; until: (date: string) => string }> = {
  en: { from: (date) => `from ${date}`, until: (date) => `until ${date}` },
  ko: { from: (date) => `${date}부터`, until: (date) => `${date}까지` },
  ru: { from: (date) => `начало: ${date}`, until: (date) => `окончание: ${date}` },
};

/** A field that writes a term of office for people: "13 February 1957 – 2 July 1985", "from 1957". */
export const termLabel = {
  description: 'The term for people: "13 February 1957 – 2 July 1985". Null when neither end is established.',
  args: localeArgs,
  nullable: true as const,
  resolve: ({ start, end }: Term, { locale }: { readonly locale?: Locale | null | undefined }): string | null => {
    const language = locale ?? 'en';
    const write = (date: string) => formatHistoricalDate(date, language);
    if (start !== null && end !== null) return `${write(start)} – ${write(end)}`;
    if (start !== null) return WORDS[language].from(write(start));
    return end === null ? null : WORDS[language].until(write(end));
  },
};
