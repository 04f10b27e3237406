import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';
import { taughtEnrollments } from './enrollment.visibility.ts';

/**
 * Loads students of the teacher who asks with what the operation selects of them, in one statement for all sibling fields; null for
 * others. `path` leads from the field to the place of the rows, such as `['edges', 'node']`.
 */
export function enrollmentLoader(context: Context, info: GraphQLResolveInfo, path: string[] = []) {
  // For the list of each class, though the plans are equal: the plugin notes by the path of the field what is loaded below it.
  const query = queryFromInfo({ context, info, typeName: 'Enrollment', path, include: {} });
  return batch(context, info, 'Enrollment', async (ids: readonly string[]) => {
    const rows = await context.db.enrollment.findMany({
      ...query,
      where: { id: { in: [...ids] }, ...taughtEnrollments(context) },
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
