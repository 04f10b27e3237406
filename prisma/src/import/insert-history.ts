import type { Content } from '@tumen/content/content';
import type { History } from '@tumen/content/release/history';
import { findTouched } from '@tumen/content/release/touched-by';
import { Prisma } from '../client.ts';
import { type ImportClient, insertInBatches, toDay } from './batches.ts';

type Received = Pick<Prisma.ReleaseGetPayload<object>, 'version' | 'hash' | 'receivedAt'>;

/**
 * The releases of the content, and what each of them did to which record.
 *
 * @param received the releases that the database held before: they keep their day.
 */
export async function insertHistory(
  db: ImportClient,
  { releases, changes }: History,
  content: Content,
  received: readonly Received[],
): Promise<void> {
  const touchedBy = findTouched(content);
  const now = new Date();
  await insertInBatches(
    releases.map(({ version, date, note, hash }) => {
      const known = received.find((each) => each.version === version && each.hash === hash);
      return { version, releasedAt: toDay(date), note, hash, receivedAt: known?.receivedAt ?? now };
    }),
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
