import { formatHistoricalDate } from '@tumen/domain/historical-date';
import type { Locale } from '@tumen/domain/localized-text';
import { localeArgs } from '../localized.ts';

/** A field that writes the issue date of a source for people. */
export const issuedLabel = {
  description: 'When it was made or published, for people. Null when undated.',
  args: localeArgs,
  nullable: true as const,
  resolve: ({ issued }: { readonly issued: string | null }, { locale }: { readonly locale?: Locale | null | undefined }) =>
    issued === null ? null : formatHistoricalDate(issued, locale ?? 'en'),
};
