import { createHash } from 'node:crypto';
import { Prisma } from '@tumen/database/client';
import type { SearchKind } from '@tumen/database/generated/client/enums';
import type { KeysetOrder } from '../relay/keyset-connection.ts';
import { textQuery } from './match.ts';

/** Orders things of one kind by how well they match a text, the best of their languages counting. */
export function relevanceOrder(kind: SearchKind, text: string, slug: Prisma.Sql): KeysetOrder {
  const score = Prisma.sql`(
    SELECT coalesce(max(ts_rank(d.vector, ${textQuery(text)}) + word_similarity(${text}, d.title)), 0)::float8
    FROM "SearchDocument" d WHERE d.kind = ${kind}::"SearchKind" AND d.slug = ${slug})`;
  return {
    name: `${kind}.RELEVANCE.${digest(text)}`,
    isDescending: true,
    keys: [
      { column: score, type: 'float8' },
      { column: slug, type: 'text' },
    ],
  };
}

/** Ties a cursor to the text that it was made for. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10);
}
