import { editDistance } from '@tumen/domain/search/edit-distance';
import { latinKey } from '@tumen/domain/search/latin-key';
import type { Context } from '../context.ts';
import { type FoundName, findNames } from './find-names.ts';
import { matchDocuments, type Wanted } from './match-documents.ts';
import { readQuery, type SearchQuery } from './read-query.ts';

type Candidate = { readonly typed: string; readonly word: string; readonly latin: string; readonly documents: number };

/** The nearest by trigrams are not yet the nearest by letters. */
const MOST_CANDIDATES = 30;
/** A word in another script is the worse answer to a mistyped one. */
const OTHER_SCRIPT = 1;

/**
 * The query with its mistyped words put right from the words of the texts. Null when the query as written is found, and when no other
 * spelling is. In at most four statements.
 */
export async function suggestQuery(context: Context, { query, names }: Wanted): Promise<string | null> {
  if (await isFound(context, query, names)) return null;
  const suggestion = await putRight(context, query);
  if (suggestion === null) return null;
  const { locale, filter, range } = query;
  const other = readQuery({ query: suggestion, locale, filter, readDates: range !== null });
  return (await isFound(context, other, await findNames(context, other.undated))) ? suggestion : null;
}

/** Whether anything is found by more than likeness, whatever the filter. */
async function isFound(context: Context, query: SearchQuery, names: readonly FoundName[]): Promise<boolean> {
  const rows = await context.db.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM (${matchDocuments({ query, names })}) AS matched WHERE is_strict) AS found`;
  return rows[0]?.found ?? false;
}

async function putRight(context: Context, { written, undated }: SearchQuery): Promise<string | null> {
  const words = undated.text.match(/\p{L}+/gu) ?? [];
  const candidates = await findCandidates(context, words);
  const corrections = words
    .map((typed) => [typed, bestWord(typed, candidates)] as const)
    .filter(([typed, word]) => typed !== word);
  if (corrections.length === 0) return null;
  return corrections.reduce(
    (text, [typed, word]) => text.replace(new RegExp(`(?<!\\p{L})${typed}(?!\\p{L})`, 'u'), word),
    written.text,
  );
}

async function findCandidates(context: Context, words: readonly string[]): Promise<Candidate[]> {
  return context.db.$queryRaw<Candidate[]>`
    SELECT typed.word AS typed, near.word, near.latin, near.documents
    FROM unnest(${[...words]}::text[], ${words.map(latinKey)}::text[]) AS typed (word, latin)
    CROSS JOIN LATERAL (
      SELECT w.word, w.latin, w.documents FROM "SearchWord" w WHERE w.latin % typed.latin
      ORDER BY similarity(w.latin, typed.latin) DESC, w.documents DESC, w.word LIMIT ${MOST_CANDIDATES}
    ) AS near`;
}

/** The word itself when the texts have it, or none of them is near. */
function bestWord(typed: string, candidates: readonly Candidate[]): string {
  const latin = latinKey(typed);
  const own = candidates.filter((candidate) => candidate.typed === typed);
  if (own.some(({ word }) => word === typed.toLowerCase())) return typed;
  const limit = Math.max(1, Math.floor(latin.length / 3));
  const [best] = own
    .map(({ word, latin: other, documents }) => ({
      word,
      documents,
      distance: editDistance(latin, other) + (scriptOf(word) === scriptOf(typed) ? 0 : OTHER_SCRIPT),
    }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance || b.documents - a.documents);
  return best === undefined ? typed : inCaseOf(typed, best.word);
}

function scriptOf(word: string): string {
  if (/\p{Script=Hangul}/u.test(word)) return 'Hangul';
  return /\p{Script=Cyrillic}/u.test(word) ? 'Cyrillic' : 'Latin';
}

function inCaseOf(typed: string, word: string): string {
  const isCapitalized = /^\p{Lu}/u.test(typed);
  return isCapitalized ? word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : word;
}
