import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';
import { taughtAttempts } from './attempt.visibility.ts';

/** Tells whether an attempt is of a class of the teacher who asks. One statement for all; none unless a teacher asks. */
export function taughtAttemptLoader(context: Context): (attemptId: string) => Promise<boolean> {
  return batch(context, null, 'taught-attempt', async (ids: readonly string[]) => {
    if (context.teacherId === null) return ids.map(() => false);
    const rows = await context.db.attempt.findMany({
      where: { ...taughtAttempts(context), id: { in: [...ids] } },
      select: { id: true },
    });
    const taught = new Set(rows.map(({ id }) => id));
    return ids.map((id) => taught.has(id));
  });
}
