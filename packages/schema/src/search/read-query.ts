import type { SearchKind } from '@tumen/database/generated/client/enums';
import type { Locale } from '@tumen/domain/localized-text';
import { type DateRange, readQueryDates } from '@tumen/domain/search/query-dates';
import { queryError } from '../errors/query-error.ts';

const MAX_QUERY_LENGTH = 200;

/** Which of what was found is wanted; an empty list asks for nothing. */
export type SearchFilter = {
  readonly kinds: readonly SearchKind[];
  /** Slugs. */
  readonly periods: readonly string[];
  /** Slugs. */
  readonly themes: readonly string[];
  /** First years. */
  readonly decades: readonly number[];
  /** Subtags, as "ru". */
  readonly languages: readonly string[];
};

/** Words and phrases to be found together. */
export type SearchWords = {
  /** As a reader wrote it; may be empty. */
  readonly text: string;
  /** `text` without its phrases. */
  readonly loose: string;
  /** What stood in quotes, word for word. */
  readonly phrases: readonly string[];
};

/** What is looked for. */
export type SearchQuery = {
  readonly locale: Locale;
  readonly filter: SearchFilter;
  /** Trimmed and not empty. */
  readonly written: SearchWords;
  /** The time that the query names, or null; then `undated` is all of it. */
  readonly range: DateRange | null;
  /** The query without its time. */
  readonly undated: SearchWords;
};

type Request = {
  readonly query: string;
  readonly locale: Locale;
  readonly filter: SearchFilter;
  /** Whether a time in the query is read as such. */
  readonly readDates: boolean;
};

/**
 * Reads what a reader wrote.
 *
 * @throws GraphQLError `INVALID_QUERY` when it is empty or too long.
 */
export function readQuery({ query, locale, filter, readDates }: Request): SearchQuery {
  const text = checkedText(query);
  const dates = readDates ? readQueryDates(text) : null;
  const written = readWords(text);
  return { locale, filter, written, range: dates?.range ?? null, undated: dates ? readWords(dates.rest) : written };
}

function readWords(text: string): SearchWords {
  // A quote without a partner is a slip of the finger.
  const quotes = text.match(/"/g)?.length ?? 0;
  const balanced = quotes % 2 === 0 ? text : text.replace(/"(?=[^"]*$)/, ' ').trim();
  const phrases = Array.from(balanced.matchAll(/"([^"]*)"/g), ([, phrase = '']) => phrase.replaceAll(/\s+/g, ' ').trim());
  return {
    text: balanced,
    loose: balanced
      .replaceAll(/"[^"]*"/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    phrases: phrases.filter(Boolean),
  };
}

function checkedText(query: string): string {
  // Keyboards write them curly.
  const text = query
    .replaceAll('\0', '')
    .replaceAll(/[“”„«»]/g, '"')
    .normalize('NFC')
    .trim();
  if (text === '') throw queryError('INVALID_QUERY', 'The query is empty. Write at least one character.', { argument: 'query' });
  if (text.length <= MAX_QUERY_LENGTH) return text;
  const message = `The query has ${text.length} characters, but at most ${MAX_QUERY_LENGTH} are searched. Shorten it.`;
  throw queryError('INVALID_QUERY', message, { argument: 'query' });
}
