import type { ImportClient } from './batches.ts';

/** The tables that an import empties, children before what they refer to; the rest of the content goes by cascade. */
export const CONTENT_TABLES = [
  'SearchDocument',
  'SearchName',
  'SearchWord',
  'Question',
  'Course',
  // An exam belongs to no lesson.
  'Quiz',
  'Lesson',
  'Debate',
  'Claim',
  'Indicator',
  'Term',
  'Route',
  'Event',
  'Tenure',
  'Office',
  'Source',
  'Actor',
  'Place',
  'Theme',
  'Period',
  'RecordChange',
  'Release',
  'ContentVersion',
] as const;

/** Empties all content tables. Attempts are not content. */
export async function deleteContent(db: ImportClient): Promise<void> {
  for (const table of CONTENT_TABLES) await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
}
