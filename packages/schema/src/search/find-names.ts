import { Prisma } from '@tumen/database/client';
import type { SearchKind } from '@tumen/database/generated/client/enums';
import { latinKey } from '@tumen/domain/search/latin-key';
import { soundKeys, splitWords } from '@tumen/domain/search/sound-key';
import type { Context } from '../context.ts';
import type { SearchWords } from './read-query.ts';

/** Something whose name is like the query, in whatever spelling and script. */
export type FoundName = {
  readonly kind: SearchKind;
  readonly slug: string;
  /** From 0, above 1 when the whole name sounds like the query, and from 3 on when it is the query. */
  readonly score: number;
  readonly isWhole: boolean;
  /** Its name in all languages; empty unless `isWhole`. */
  readonly names: readonly string[];
};

/** How like the letters have to be by the number of consonants that are shared: few are so by chance, as in "treaty" and "trade". */
const LEAST_LIKENESS = [1, 1, 0.45, 0.3];
const LIKENESS_OF_LONG = 0.15;
const MOST_NAMES = 20;
/** How much more an actor or place of many events counts than another whose name is as like: "Kim Il" is Kim Il Sung. */
const MOST_FOR_EVENTS = 0.2;

/** Finds at most twenty actors, places and terms by name, the most similar first, in one statement; none for a query in quotes. */
export async function findNames(context: Context, { loose, phrases }: SearchWords): Promise<FoundName[]> {
  const latin = latinKey(loose);
  if (phrases.length > 0 || latin === '') return [];
  const whole = soundKeys(loose).whole;
  const least = Math.min(1, ...whole.map((key) => LEAST_LIKENESS[key.length] ?? LIKENESS_OF_LONG));
  const likeness = Prisma.sql`similarity(${latin}, n.key)`;
  return context.db.$queryRaw<FoundName[]>`
    SELECT kind::text AS kind, slug, max(score)::float8 AS score, bool_or(is_whole) AS "isWhole",
      CASE WHEN bool_or(is_whole) THEN (SELECT array_agg(n.name ORDER BY n.name) FROM "SearchName" n
        WHERE n.kind = alike.kind AND n.slug = alike.slug) ELSE '{}' END AS names
    FROM (
      SELECT n.kind, n.slug, n.key = ${latin} OR (n.sounds && ${whole}::text[] AND ${likeness} >= ${least}) AS is_whole,
        CASE WHEN n.key = ${latin} THEN 2 WHEN n.sounds && ${whole}::text[] THEN 1 ELSE 0 END + ${likeness}
          + 0.5 * word_similarity(${latin}, n.latin) + ${MOST_FOR_EVENTS}::float8 * n.events / (n.events + 10) AS score
      FROM "SearchName" n
      WHERE (${soundCondition(loose, whole)} AND word_similarity(${latin}, n.latin) >= ${least}) OR ${latin} <% n.latin OR n.key = ${latin}
    ) AS alike
    GROUP BY kind, slug ORDER BY max(score) DESC, kind, slug LIMIT ${MOST_NAMES}`;
}

/** The whole query sounds like words of the name that stand together, or each word of the query like one of them, in any order. */
function soundCondition(text: string, whole: readonly string[]): Prisma.Sql {
  const words = splitWords(text).map((word) => soundKeys(word).whole);
  const each = words.filter((keys) => keys.length > 0).map((keys) => Prisma.sql`n.parts && ${keys}::text[]`);
  const together = Prisma.sql`n.parts && ${[...whole]}::text[]`;
  return words.length > 1 && each.length > 1 ? Prisma.sql`(${together} OR (${Prisma.join(each, ' AND ')}))` : together;
}
