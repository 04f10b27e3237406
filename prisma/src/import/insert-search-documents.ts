import type { Content } from '@tumen/content/content';
import { type ImportClient, inBatches } from './batches.ts';
import { searchDocuments } from './search-documents.ts';

/**
 * Fills the search: texts, and their weighted vectors, which Prisma cannot write. PostgreSQL has no dictionary for Korean, which
 * `simple` cuts at spaces. One statement writes each row once: an update afterwards would fill the large indexes twice.
 */
export async function insertSearchDocuments(db: ImportClient, content: Content): Promise<void> {
  for (const batch of inBatches(searchDocuments(content))) {
    await db.$executeRaw`
      INSERT INTO "SearchDocument" (kind, slug, locale, title, body, vector)
      SELECT document.kind::"SearchKind", document.slug, document.locale, document.title, document.body,
        setweight(to_tsvector(language.config, document.title), 'A') || setweight(to_tsvector(language.config, document.body), 'B')
      FROM jsonb_to_recordset(${JSON.stringify(batch)}::jsonb)
        AS document (kind text, slug text, locale text, title text, body text)
      JOIN (VALUES ('en', 'english'::regconfig), ('ko', 'simple'), ('ru', 'russian'))
        AS language (locale, config) ON language.locale = document.locale`;
  }
}
