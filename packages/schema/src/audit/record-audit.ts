import type { Prisma } from '@tumen/database/client';
import type { Context } from '../context.ts';

/** What is noted beside who and when. Ids are database keys; left out is what says nothing. */
export type AuditedChange = {
  readonly action: Prisma.AuditEntryCreateManyInput['action'];
  /** Null or left out: it concerns the site. */
  readonly classroomId?: string | null;
  readonly enrollmentId?: string | null;
  readonly assignmentId?: string | null;
  readonly count?: number;
  readonly before?: string | null;
  readonly after?: string | null;
};

/**
 * Notes what a teacher did. A command calls it within the transaction of the change, so that there is neither without the other
 * (docs/decisions/013-what-teachers-do-is-noted.md).
 *
 * @param tx the transaction.
 */
export async function recordAudit(
  tx: Pick<Prisma.TransactionClient, 'auditEntry'>,
  { teacherId, now }: Pick<Context, 'teacherId' | 'now'>,
  change: AuditedChange | readonly AuditedChange[],
): Promise<void> {
  const changes = 'action' in change ? [change] : [...change];
  await tx.auditEntry.createMany({ data: changes.map((each) => ({ ...each, teacherId, createdAt: now() })) });
}
