/** What the operator of the server does and sees in the database itself: keys for the simulation, deadlines, the count of submissions. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { PrismaClient } from '@tumen/database/client';
import type { KeyedQuestion } from './question.ts';
import type { SchoolServer } from './school-server.ts';

const LONGEST_TROUBLE_MS = 180_000;
const PAUSE_MS = 500;

/** The questions of an attempt with their keys, in order. */
export function loadKeys(server: SchoolServer, attemptId: string): Promise<readonly KeyedQuestion[]> {
  return insist(
    server,
    (db) => db.$queryRaw<KeyedQuestion[]>`
    SELECT position, kind, points, view, key FROM "AttemptQuestion" WHERE "attemptId" = ${rowIdOf(attemptId)}::uuid ORDER BY position`,
  );
}

/**
 * Moves the deadline of a running attempt close, by the clock of the server: nobody may wait forty minutes. Safe to repeat.
 *
 * @returns The deadline as it stands now.
 */
export function moveDeadline(server: SchoolServer, attemptId: string, seconds: number): Promise<Date> {
  return insist(server, async (db) => {
    const id = rowIdOf(attemptId);
    await db.$executeRaw`
      UPDATE "Attempt" SET "deadlineAt" = now() + make_interval(secs => ${seconds})
      WHERE id = ${id}::uuid AND status = 'IN_PROGRESS' AND ("deadlineAt" IS NULL OR "deadlineAt" > now() + interval '1 minute')`;
    const [row] = await db.$queryRaw<{ deadlineAt: Date }[]>`SELECT "deadlineAt" FROM "Attempt" WHERE id = ${id}::uuid`;
    if (!row) throw new Error(`There is no attempt ${id}.`);
    return row.deadlineAt;
  });
}

/** Removes what an earlier run left: its content may stay, which spares an import. */
export async function clearEarlierRuns({ db }: SchoolServer): Promise<void> {
  await db.$executeRaw`DROP SCHEMA IF EXISTS class_audit CASCADE`;
  await db.attempt.deleteMany();
  await db.reviewCard.deleteMany();
}

/** Lets the database itself write down each submission, so that a second one of the same attempt could not hide. */
export async function watchSubmissions({ db }: SchoolServer): Promise<void> {
  await db.$executeRawUnsafe('CREATE SCHEMA class_audit');
  await db.$executeRawUnsafe(
    'CREATE TABLE class_audit.submission (attempt uuid NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp())',
  );
  await db.$executeRawUnsafe(`CREATE FUNCTION class_audit.note() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN INSERT INTO class_audit.submission (attempt) VALUES (NEW.id); RETURN NULL; END'`);
  await db.$executeRawUnsafe(`CREATE TRIGGER class_audit AFTER UPDATE ON "Attempt" FOR EACH ROW
    WHEN (NEW.status = 'SUBMITTED' AND (OLD.status <> NEW.status OR OLD."submittedAt" IS DISTINCT FROM NEW."submittedAt"))
    EXECUTE FUNCTION class_audit.note()`);
}

/** How often each attempt of a quiz was handed in, by the global id of the attempt: 1 where all is well. */
export async function countSubmissions(server: SchoolServer, quiz: string): Promise<ReadonlyMap<string, number>> {
  const rows = await insist(
    server,
    (db) => db.$queryRaw<{ id: string; submissions: number }[]>`
    SELECT a.id, count(s.attempt)::int AS submissions FROM "Attempt" a LEFT JOIN class_audit.submission s ON s.attempt = a.id
    WHERE a."quizSlug" = ${quiz} GROUP BY a.id`,
  );
  return new Map(rows.map(({ id, submissions }) => [globalIdOf(id), submissions]));
}

/** Repeats while the database is down. */
async function insist<T>(server: SchoolServer, query: (db: PrismaClient) => Promise<T>): Promise<T> {
  const firstAt = Date.now();
  for (;;) {
    try {
      return await query(server.db);
    } catch (error) {
      if (Date.now() - firstAt > LONGEST_TROUBLE_MS) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

function rowIdOf(globalId: string): string {
  return Buffer.from(globalId, 'base64url').toString().split(':')[1] ?? '';
}

function globalIdOf(rowId: string): string {
  return Buffer.from(`Attempt:${rowId}`).toString('base64url');
}
