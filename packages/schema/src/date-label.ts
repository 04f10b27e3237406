import { formatHistoricalDate } from '@tumen/domain/historical-date';
import type { Locale } from '@tumen/domain/localized-text';
import { localeArgs } from './localized.ts';

/** A field that writes an EDTF column for people. */
export function dateLabel<Column extends string>(column: Column, description: string) {
  return {
    description,
    args: localeArgs,
    resolve: (row: { readonly [Key in Column]: string }, { locale }: { readonly locale?: Locale | null | undefined }): string =>
      formatHistoricalDate(row[column], locale ?? 'en'),
  };
}
