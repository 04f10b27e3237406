import { rowId } from '../attempt/attempt.visibility.ts';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../context.ts';
import { NotFoundError } from '../errors/user-error.ts';
import { rosterTopic } from '../live/live-bus.ts';
import { requireTeacher } from '../teacher/teacher.visibility.ts';
import { taughtUploads } from './roster.visibility.ts';

/** `keptCount`: how many had come already, and stay. */
export type UndoneUpload = { readonly classroomId: string; readonly removedCount: number; readonly keptCount: number };

/**
 * Takes an upload of a roster back: the places of those who have not come are deleted, and their codes lead to nobody. Who has come
 * stays, with all they did.
 *
 * @throws ForbiddenError without a teacher, NotFoundError for an upload that is not theirs, or was undone.
 */
export async function undoRosterUpload(context: Context, id: string): Promise<UndoneUpload> {
  requireTeacher(context);
  const undone = await context.db.$transaction(async (tx) => {
    const upload = await tx.rosterUpload.findUnique({ where: { id: rowId(id), ...taughtUploads(context) } });
    if (!upload) throw new NotFoundError('There is no such upload any more, or the class is not yours.');
    // Who enters at this moment is done and stays, or waits and finds the place gone.
    const waiting = await tx.$queryRaw<{ learnerId: string }[]>`
      DELETE FROM "Enrollment" WHERE "rosterUploadId" = ${upload.id}::uuid AND "enteredAt" IS NULL
      RETURNING "learnerId"::text`;
    await tx.learner.deleteMany({ where: { id: { in: waiting.map(({ learnerId }) => learnerId) } } });
    const keptCount = await tx.enrollment.count({ where: { rosterUploadId: upload.id } });
    await tx.rosterUpload.delete({ where: { id: upload.id } });
    const { classroomId } = upload;
    await recordAudit(tx, context, { action: 'ROSTER_UNDONE', classroomId, count: waiting.length });
    return { classroomId, removedCount: waiting.length, keptCount };
  }, TRANSACTION);
  context.live.publish(rosterTopic(undone.classroomId), null);
  return undone;
}
