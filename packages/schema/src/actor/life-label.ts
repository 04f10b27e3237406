import { formatHistoricalDate } from '@tumen/domain/historical-date';
import type { Locale } from '@tumen/domain/localized-text';
import { localeArgs } from '../localized.ts';

type Life = { readonly kind: string; readonly born: string | null; readonly died: string | null };

/** Words for a life of which one end is known, for people and for everything else. */
const WORDS: Record<Locale, { born: string; founded: string; died: string; ended: string }> = {
  en: { born: 'born', founded: 'founded', died: 'died', ended: 'until' },
  ko: { born: '출생', founded: '설립', died: '사망', ended: '종료' },
  ru: { born: 'род.', founded: 'осн.', died: 'ум.', ended: 'до' },
};

/** A field that writes a life for people: "15 April 1912 – 8 July 1994", "founded 1945". */
export const lifeLabel = {
  description: 'From birth or foundation to death or end, for people. Null when neither is established.',
  args: localeArgs,
  nullable: true as const,
  resolve: ({ kind, born, died }: Life, { locale }: { readonly locale?: Locale | null | undefined }): string | null => {
    const language = locale ?? 'en';
    const words = WORDS[language];
    if (born !== null && died !== null)
      return `${formatHistoricalDate(born, language)} – ${formatHistoricalDate(died, language)}`;
    const label = (word: string, date: string) =>
      language === 'ko' ? `${formatHistoricalDate(date, language)} ${word}` : `${word} ${formatHistoricalDate(date, language)}`;
    if (born !== null) return label(kind === 'PERSON' ? words.born : words.founded, born);
    return died === null ? null : label(kind === 'PERSON' ? words.died : words.ended, died);
  },
};
