import type { Content } from '@tumen/content/content';
import { type Fault, formatFault } from '@tumen/content/fault';
import { hashContent } from '@tumen/content/hash-content';
import { readContent } from '@tumen/content/read-content';
import { type History, readHistory } from '@tumen/content/release/history';
import type { PrismaClient } from '../client.ts';
import type { ImportClient } from './batches.ts';
import { deleteContent } from './delete-content.ts';
import { insertArguments } from './insert-arguments.ts';
import { insertBasics } from './insert-basics.ts';
import { insertEvents } from './insert-events.ts';
import { insertHistory } from './insert-history.ts';
import { insertLessons } from './insert-lessons.ts';
import { insertReference } from './insert-reference.ts';
import { insertRoutes } from './insert-routes.ts';
import { insertSearchDocuments } from './insert-search-documents.ts';
import { insertSources } from './insert-sources.ts';
import { insertTenures } from './insert-tenures.ts';

/** Called as each step begins, with words for people: "events (214)". */
export type ImportProgress = (step: string) => void;

/** `isUnchanged`: the tables held this content already, and nothing was written. */
export type ImportResult = { readonly hash: string; readonly isUnchanged: boolean };

/** The content folder has faults; nothing was written. The message lists all of them, one a line. */
export class ContentFaultsError extends Error {
  override readonly name = 'ContentFaultsError';

  constructor(readonly faults: readonly Fault[]) {
    super(`The content has ${faults.length} faults; nothing was imported.\n${faults.map(formatFault).join('\n')}`);
  }
}

/** Serializes imports: two at once would delete each other's rows. Any constant number serves. */
const LOCK = 7_462_001;
const LIMITS = { maxWait: 10_000, timeout: 300_000 };

/**
 * Brings the tables to the state of a content folder. A folder that did not change since the last import is not even parsed.
 *
 * @throws {ContentFaultsError} when the content has faults.
 * @throws {BrokenReleaseError} when an earlier release is not what was released.
 */
export async function importContentFolder(db: PrismaClient, dir: string, onProgress?: ImportProgress): Promise<ImportResult> {
  const hash = await hashContent(dir);
  if (await holds(db, hash)) return { hash, isUnchanged: true };
  onProgress?.('checking the files');
  const result = await readContent(dir);
  if (!result.isValid) throw new ContentFaultsError(result.faults);
  return importContent(db, { content: result.content, history: await readHistory(dir), hash }, onProgress);
}

/**
 * Replaces all content rows in one transaction: others see the old content until it ends, and keep it when it fails. Attempts stay.
 *
 * @param state.hash of the files that `content` was read from; when the tables hold it already, nothing is written.
 */
export async function importContent(
  db: PrismaClient,
  { content, history, hash }: { readonly content: Content; readonly history: History; readonly hash: string },
  onProgress?: ImportProgress,
): Promise<ImportResult> {
  const result = await db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
    if (await holds(transaction, hash)) return { hash, isUnchanged: true };
    const received = await transaction.release.findMany({ select: { version: true, hash: true, receivedAt: true } });
    onProgress?.('removing the old content');
    await deleteContent(transaction);
    for (const { label, insert } of steps(content)) {
      onProgress?.(label);
      await insert(transaction, content);
    }
    await insertHistory(transaction, history, content, received);
    await transaction.contentVersion.create({ data: { hash, contentHash: history.hash } });
    return { hash, isUnchanged: false };
  }, LIMITS);
  // Until then PostgreSQL takes the old rows into account and searches without the indexes, at twice the work.
  if (!result.isUnchanged) await db.$executeRaw`VACUUM (ANALYZE) "SearchDocument", "SearchName", "SearchWord"`;
  return result;
}

/** In the order in which rows refer to each other. */
function steps(content: Content): { label: string; insert: (db: ImportClient, content: Content) => Promise<void> }[] {
  return [
    { label: `periods, themes, places and actors (${content.actors.length})`, insert: insertBasics },
    { label: `sources (${content.sources.length})`, insert: insertSources },
    { label: `offices and who held them (${content.offices.length})`, insert: insertTenures },
    { label: `events (${content.events.length})`, insert: insertEvents },
    { label: `railways, pipelines and journeys (${content.routes.length})`, insert: insertRoutes },
    { label: `indicators and glossary (${content.terms.length})`, insert: insertReference },
    { label: `claims and debates (${content.claims.length})`, insert: insertArguments },
    { label: `lessons, questions and quizzes (${content.questions.length})`, insert: insertLessons },
    { label: 'search documents', insert: insertSearchDocuments },
  ];
}

async function holds(db: ImportClient, hash: string): Promise<boolean> {
  return (await db.contentVersion.findFirst())?.hash === hash;
}
