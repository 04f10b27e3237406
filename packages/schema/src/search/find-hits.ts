import { Prisma } from '@tumen/database/client';
import type { SearchKind } from '@tumen/database/generated/client/enums';
import type { Locale } from '@tumen/domain/localized-text';
import type { Context } from '../context.ts';
import type { PageWindow } from '../relay/page-window.ts';
import { likePattern } from './match.ts';
import { MATCH_END, MATCH_START } from './spans.ts';

/** What is looked for: `text` is trimmed and not empty, `kinds` empty for all. */
export type SearchQuery = { readonly text: string; readonly kinds: readonly SearchKind[]; readonly locale: Locale };

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

/** How much a hit in the language of the reader is raised: enough to break ties, too little to hide a better match. */
const OWN_LANGUAGE_BONUS = 0.1;
const SNIPPET_LENGTH = 240;
const SNIPPET_LEAD = 80;

/** Finds one row more than the window holds, best first, in one statement. */
export async function findHits(context: Context, query: SearchQuery, window: PageWindow): Promise<FoundHit[]> {
  const after =
    window.after &&
    Prisma.sql`WHERE (-score, kind::text, slug) > (${window.after[0]}::float8, ${window.after[1]}, ${window.after[2]})`;
  const position = Prisma.sql`strpos(lower(d.body), lower(${query.text}))`;
  return context.db.$queryRaw<FoundHit[]>`
    WITH page AS (SELECT * FROM (${bestDocuments(query)}) AS best ${after ?? Prisma.empty}
      ORDER BY -score, kind::text, slug LIMIT ${window.size + 1})
    SELECT page.kind::text AS kind, page.slug, page.locale, page.score, ARRAY[(-page.score)::text, page.kind::text, page.slug] AS keys,
      CASE WHEN page.has_words THEN ts_headline(page.config, d.title, page.words, ${TITLE_OPTIONS}) ELSE d.title END AS title,
      CASE WHEN page.has_words THEN ts_headline(page.config, d.body, page.words, ${SNIPPET_OPTIONS})
        ELSE substr(d.body, greatest(${position} - ${SNIPPET_LEAD}::int, 1), ${SNIPPET_LENGTH}::int) END AS snippet
    FROM page JOIN "SearchDocument" d USING (kind, slug, locale)
    ORDER BY -page.score, page.kind::text, page.slug`;
}

/** Counts what `findHits` pages through. */
export async function countHits(context: Context, query: SearchQuery): Promise<number> {
  const rows = await context.db.$queryRaw<{ total: bigint }[]>`SELECT count(*) AS total FROM (${bestDocuments(query)}) AS best`;
  return Number(rows[0]?.total ?? 0);
}

/**
 * One document for each found thing, scored: words by their rank, a name by its likeness, which also finds typing errors, and any
 * part of a text, which finds Korean words with their endings.
 */
function bestDocuments({ text, kinds, locale }: SearchQuery): Prisma.Sql {
  const pattern = likePattern(text);
  return Prisma.sql`
    SELECT DISTINCT ON (kind, slug) kind, slug, locale, config, words, has_words, score FROM (
      SELECT d.kind, d.slug, d.locale, q.config, q.words, d.vector @@ q.words AS has_words,
        round((ts_rank(d.vector, q.words) + word_similarity(${text}, d.title) + similarity(${text}, d.title)
          + CASE WHEN d.title ILIKE ${pattern} THEN 0.5 ELSE 0 END
          + CASE WHEN d.locale = ${locale} THEN ${OWN_LANGUAGE_BONUS}::float8 ELSE 0 END)::numeric, 6)::float8 AS score
      FROM "SearchDocument" d JOIN (VALUES
          ('en', 'english'::regconfig, websearch_to_tsquery('english', ${text})),
          ('ko', 'simple'::regconfig, websearch_to_tsquery('simple', ${text})),
          ('ru', 'russian'::regconfig, websearch_to_tsquery('russian', ${text}))
        ) AS q(locale, config, words) ON q.locale = d.locale
      WHERE (d.vector @@ q.words OR d.title ILIKE ${pattern} OR d.body ILIKE ${pattern} OR ${text} <% d.title)
        ${kinds.length > 0 ? Prisma.sql`AND d.kind::text = ANY(${[...kinds]})` : Prisma.empty}
    ) AS scored ORDER BY kind, slug, score DESC, locale`;
}
