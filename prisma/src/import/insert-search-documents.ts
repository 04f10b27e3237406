import type { Content } from '@tumen/content/content';
import { type ImportClient, insertInBatches } from './batches.ts';
import { searchDocuments } from './search-documents.ts';

/** Fills the search: texts, and their weighted vectors. PostgreSQL has no dictionary for Korean, which `simple` cuts at spaces. */
export async function insertSearchDocuments(db: ImportClient, content: Content): Promise<void> {
  await insertInBatches(searchDocuments(content), db.searchDocument);
  await db.$executeRaw`
    UPDATE "SearchDocument" AS document
    SET vector = setweight(to_tsvector(language.config, document.title), 'A')
      || setweight(to_tsvector(language.config, document.body), 'B')
    FROM (VALUES ('en', 'english'::regconfig), ('ko', 'simple'), ('ru', 'russian')) AS language (locale, config)
    WHERE language.locale = document.locale`;
}
