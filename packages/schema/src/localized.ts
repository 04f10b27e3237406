/**
 * Fields over JSON columns of `LocalizedText`. All take `locale` and fall back to English:
 *
 *     title: t.string(localized('title', 'What the event is called.')),
 */
import { isTranslated, type Locale, type LocalizedText, localize } from '@tumen/domain/localized-text';
import { builder } from './builder.ts';

export const LocaleEnum = builder.enumType('Locale', {
  description: 'A language of the content.',
  values: {
    EN: { value: 'en', description: 'English: always present, and what the others fall back to.' },
    KO: { value: 'ko', description: 'Korean, in Hangul.' },
    RU: { value: 'ru', description: 'Russian.' },
  } as const,
});

/** The argument `locale` of a localized field. */
export const localeArgs = builder.args((t) => ({
  locale: t.field({
    type: LocaleEnum,
    defaultValue: 'en',
    description: 'The language wanted. English answers where there is no translation.',
  }),
}));

type LocaleArgs = { readonly locale?: Locale | null | undefined };
type Row<Column extends string> = { readonly [Key in Column]: unknown };

/** A text that is always there. */
export function localized<Column extends string>(column: Column, description: string) {
  return {
    description,
    args: localeArgs,
    resolve: (row: Row<Column>, { locale }: LocaleArgs): string => localize(toLocalizedText(row[column]), locale ?? 'en'),
  };
}

/** A text that may be missing; `description` says what null means. */
export function localizedOrNull<Column extends string>(column: Column, description: string) {
  return {
    description,
    args: localeArgs,
    nullable: true as const,
    resolve: (row: Row<Column>, { locale }: LocaleArgs): string | null => localizeOrNull(row[column], locale),
  };
}

/** A list of texts. */
export function localizedList<Column extends string>(column: Column, description: string) {
  return {
    description,
    args: localeArgs,
    resolve: (row: Row<Column>, { locale }: LocaleArgs): string[] =>
      toList(row[column]).map((text) => localize(toLocalizedText(text), locale ?? 'en')),
  };
}

/** Tells whether all texts of the columns exist in the language; columns that are null or empty do not count. */
export function translated<Column extends string>(...columns: Column[]) {
  return {
    description: 'True when the texts of this object exist in the language asked for; false when English stands in for it.',
    args: localeArgs,
    resolve: (row: Row<Column>, { locale }: LocaleArgs): boolean =>
      columns.flatMap((column) => toList(row[column] ?? [])).every((text) => isTranslated(toLocalizedText(text), locale ?? 'en')),
  };
}

/** The text in the language, or null where there is none. */
export function localizeOrNull(value: unknown, locale: Locale | null | undefined): string | null {
  return value === null || value === undefined ? null : localize(toLocalizedText(value), locale ?? 'en');
}

/**
 * Narrows a JSON column that the importer filled.
 *
 * @throws Error when it holds no `LocalizedText`: the database was changed behind the importer.
 */
export function toLocalizedText(value: unknown): LocalizedText {
  if (isLocalizedText(value)) return value;
  throw new Error(`Expected a text with an English version, found ${JSON.stringify(value)}`);
}

function isLocalizedText(value: unknown): value is LocalizedText {
  return typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string';
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
