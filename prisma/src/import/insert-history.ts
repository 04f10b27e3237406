import type { Content } from '@tumen/content/content';
import type { History } from '@tumen/content/release/history';
import { findTouched } from '@tumen/content/release/touched-by';
import { Prisma } from '../client.ts';
import { type ImportClient, insertInBatches, toDay } from './batches.ts';

/** The releases of the content, and what each of them did to which record. */
export async function insertHistory(db: ImportClient, { releases, changes }: History, content: Content): Promise<void> {
  const touchedBy = findTouched(content);
  await insertInBatches(
    releases.map(({ version, date, note, hash }) => ({ version, releasedAt: toDay(date), note, hash })),
    db.release,
  );
  await insertInBatches(
    changes.map((change) => ({
      ...change,
      title: change.title ?? Prisma.DbNull,
      fields: [...change.fields],
      lessons: [...touchedBy(change).lessons],
      questions: [...touchedBy(change).questions],
    })),
    db.recordChange,
  );
}
