import type { Content } from '@tumen/content/content';
import { type ImportClient, inBatches, insertInBatches } from './batches.ts';
import { searchDocuments } from './search-documents.ts';
import { searchNames } from './search-names.ts';
import { searchWords } from './search-words.ts';

/**
 * Fills the search: texts, and their weighted vectors, which Prisma cannot write; names in every spelling; and the words of the texts.
 * PostgreSQL has no dictionary for Korean, which `simple` cuts at spaces. One statement writes each row once: an update afterwards would
 * fill the large indexes twice.
 */
export async function insertSearchDocuments(db: ImportClient, content: Content): Promise<void> {
  const documents = searchDocuments(content);
  for (const batch of inBatches(documents)) {
    await db.$executeRaw`
      INSERT INTO "SearchDocument" (kind, slug, locale, title, body, lowered, period, themes, "startDate", "endDate", language, vector)
      SELECT document.kind::"SearchKind", document.slug, document.locale, document.title, document.body,
        lower(document.title || E'\\n' || document.body), document.period, coalesce(document.themes, '{}'),
        document."startDate", document."endDate", document.language,
        setweight(to_tsvector(language.config, document.title), 'A') || setweight(to_tsvector(language.config, document.body), 'B')
      FROM jsonb_to_recordset(${JSON.stringify(batch)}::jsonb) AS document (kind text, slug text, locale text, title text, body text,
        period text, themes text[], "startDate" date, "endDate" date, language text)
      JOIN (VALUES ('en', 'english'::regconfig), ('ko', 'simple'), ('ru', 'russian'))
        AS language (locale, config) ON language.locale = document.locale`;
  }
  await insertInBatches(searchNames(content), db.searchName);
  await insertInBatches(searchWords(documents), db.searchWord);
}
