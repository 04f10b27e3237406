/** How a query finds rows of `SearchDocument`: whole words in English and Russian, and any part of a text in all three languages. */
import { Prisma } from '@tumen/database/client';
import type { SearchKind } from '@tumen/database/generated/client/enums';

/** Words of the query as a text search query in the language of the row `d`. */
export function textQuery(query: string): Prisma.Sql {
  return Prisma.sql`CASE d.locale
    WHEN 'en' THEN websearch_to_tsquery('english', ${query})
    WHEN 'ru' THEN websearch_to_tsquery('russian', ${query})
    ELSE websearch_to_tsquery('simple', ${query}) END`;
}

/** Slugs of one kind whose text holds all words of the query, or, for languages without word forms, the query itself. */
export function matchingSlugs(kind: SearchKind, query: string): Prisma.Sql {
  return Prisma.sql`SELECT d.slug FROM "SearchDocument" d WHERE d.kind = ${kind}::"SearchKind" AND ${matches(query)}`;
}

/** The condition that row `d` holds the query. */
export function matches(query: string): Prisma.Sql {
  const pattern = likePattern(query);
  // One condition a language and not a CASE, so that each can use the index.
  return Prisma.sql`(
    (d.locale = 'en' AND d.vector @@ websearch_to_tsquery('english', ${query}))
    OR (d.locale = 'ko' AND d.vector @@ websearch_to_tsquery('simple', ${query}))
    OR (d.locale = 'ru' AND d.vector @@ websearch_to_tsquery('russian', ${query}))
    OR d.lowered LIKE lower(${pattern}))`;
}

/** A pattern that finds `text` anywhere, its own wildcards taken literally. */
export function likePattern(text: string): string {
  return `%${text.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
}
