import { builder } from '../builder.ts';
import { decodeNodeId } from '../relay/node-id.ts';
import { Attempt } from './attempt.type.ts';
import { ownAttempts, rowId } from './attempt.visibility.ts';

builder.queryField('attempt', (t) =>
  t.prismaField({
    type: Attempt,
    nullable: true,
    description: 'An attempt of yours. Null when there is none with this id, or when it belongs to somebody else.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of the attempt.' }) },
    resolve: (query, _root, { id }, context) => {
      const { typename, id: key } = decodeNodeId(id);
      if (typename !== 'Attempt') return null;
      return context.db.attempt.findUnique({ ...query, where: { id: rowId(key), ...ownAttempts(context) } });
    },
  }),
);
