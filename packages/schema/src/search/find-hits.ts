import { Prisma } from '@tumen/database/client';
import type { SearchKind } from '@tumen/database/generated/client/enums';
import type { Locale } from '@tumen/domain/localized-text';
import type { Context } from '../context.ts';
import type { PageWindow } from '../relay/page-window.ts';
import { facetConditions, matchDocuments, type Wanted } from './match-documents.ts';
import { MATCH_END, MATCH_START } from './spans.ts';

/** A found thing in the language that fits best. `title` and `snippet` hold delimiters when words of the query were found. */
export type FoundHit = {
  readonly kind: SearchKind;
  readonly slug: string;
  readonly locale: Locale;
  readonly score: number;
  readonly title: string;
  readonly snippet: string;
  /** Sort keys of the cursor. */
  readonly keys: readonly string[];
};

const TITLE_OPTIONS = `HighlightAll=true, StartSel=${MATCH_START}, StopSel=${MATCH_END}`;
const SNIPPET_OPTIONS = `MaxWords=32, MinWords=16, StartSel=${MATCH_START}, StopSel=${MATCH_END}`;

const SNIPPET_LENGTH = 240;
const SNIPPET_LEAD = 80;
const SENTENCE_ENDS = ' .,;:!?)»”"’';

/** Finds one row more than the window holds, best first, in one statement. */
export async function findHits(context: Context, wanted: Wanted, window: PageWindow): Promise<FoundHit[]> {
  const after =
    window.after &&
    Prisma.sql`WHERE (-score, kind::text, slug) > (${window.after[0]}::float8, ${window.after[1]}, ${window.after[2]})`;
  const position = Prisma.sql`strpos(lower(d.body), lower(${markedText(wanted)}))`;
  return context.db.$queryRaw<FoundHit[]>`
    WITH page AS (SELECT * FROM (${bestDocuments(wanted)}) AS best ${after ?? Prisma.empty}
      ORDER BY -score, kind::text, slug LIMIT ${window.size + 1}),
    shown AS (SELECT page.*, d.body,
      CASE WHEN page.has_words THEN ts_headline(page.config, d.title, page.words, ${TITLE_OPTIONS}) ELSE d.title END AS title,
      CASE WHEN page.has_words THEN ts_headline(page.config, d.body, page.words, ${SNIPPET_OPTIONS})
        ELSE substr(d.body, greatest(${position} - ${SNIPPET_LEAD}::int, 1), ${SNIPPET_LENGTH}::int) END AS part
    FROM page JOIN "SearchDocument" d USING (kind, slug, locale))
    SELECT kind::text AS kind, slug, locale, score, ARRAY[(-score)::text, kind::text, slug] AS keys, title, ${withCuts()} AS snippet
    FROM shown ORDER BY -score, kind::text, slug`;
}

/** A part of a body, with an ellipsis where the body was cut. What ends a sentence is left out of a part, and is no cut. */
function withCuts(): Prisma.Sql {
  const bare = Prisma.sql`translate(part, ${MATCH_START + MATCH_END}, '')`;
  const end = (text: Prisma.Sql) => Prisma.sql`rtrim(${text}, ${SENTENCE_ENDS})`;
  return Prisma.sql`CASE WHEN starts_with(body, ${bare}) THEN '' ELSE '…' END || part
    || CASE WHEN right(${end(Prisma.sql`body`)}, length(${end(bare)})) = ${end(bare)} THEN '' ELSE '…' END`;
}

/** What is marked where no word of the query is found as such: a text of the query that may stand within words. */
export function markedText({ query }: Wanted): string {
  return query.undated.phrases[0] ?? query.undated.loose;
}

/** Counts what `findHits` pages through. */
export async function countHits(context: Context, wanted: Wanted): Promise<number> {
  const rows = await context.db.$queryRaw<{ total: bigint }[]>`
    SELECT count(DISTINCT (kind, slug)) AS total FROM (${matchDocuments(wanted)}) AS found WHERE ${allFacets(wanted)}`;
  return Number(rows[0]?.total ?? 0);
}

/** One document for each found thing, the best of its languages. */
function bestDocuments(wanted: Wanted): Prisma.Sql {
  return Prisma.sql`SELECT DISTINCT ON (kind, slug) * FROM (${matchDocuments(wanted)}) AS found
    WHERE ${allFacets(wanted)} ORDER BY kind, slug, score DESC, locale`;
}

function allFacets({ query }: Wanted): Prisma.Sql {
  return Prisma.join(Object.values(facetConditions(query.filter)), ' AND ');
}
