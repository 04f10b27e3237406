/** Who may read what of rosters: values for `where`, used by every read, `node` included. */
import type { Prisma } from '@tumen/database/client';
import { taughtClassrooms } from '../classroom/classroom.visibility.ts';
import type { Context } from '../context.ts';

/** Uploads of the teacher who asks. */
export function taughtUploads(asker: Pick<Context, 'teacherId'>) {
  return { classroom: taughtClassrooms(asker) } satisfies Prisma.RosterUploadWhereInput;
}
