import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';
import { taughtAssignments } from './assignment.visibility.ts';

/** Loads assignments of the teacher who asks with what the operation selects of them, in one statement for all sibling fields; null for others. */
export function taughtAssignmentLoader(context: Context, info: GraphQLResolveInfo) {
  const query = queryFromInfo({ context, info, typeName: 'Assignment', include: {} });
  return batch(context, info, 'taught-assignment', async (ids: readonly string[]) => {
    const rows = await context.db.assignment.findMany({
      ...query,
      where: { id: { in: [...ids] }, ...taughtAssignments(context) },
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
