import { rowId } from '../attempt/attempt.visibility.ts';
import { builder } from '../builder.ts';
import { decodeNodeId } from '../relay/node-id.ts';
import { Teacher } from '../teacher/teacher.type.ts';
import { MOST_CLASSROOMS } from './classroom.commands.ts';
import { Classroom } from './classroom.type.ts';
import { taughtClassrooms, visibleClassrooms } from './classroom.visibility.ts';

builder.queryField('classroom', (t) =>
  t.prismaField({
    type: Classroom,
    nullable: true,
    description: 'A class that you teach or study in. Null when there is none with this id, or when it is not yours.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of the class.' }) },
    resolve: (query, _root, { id }, context) => {
      const { typename, id: key } = decodeNodeId(id);
      const where = { AND: [visibleClassrooms(context)], id: rowId(typename === 'Classroom' ? key : '') };
      return context.db.classroom.findUnique({ ...query, where });
    },
  }),
);

builder.prismaObjectField(Teacher, 'classrooms', (t) =>
  t.relation('classrooms', {
    description: `Your classes, the newest first; at most ${MOST_CLASSROOMS}.`,
    query: (_args, context) => ({
      where: taughtClassrooms(context),
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: MOST_CLASSROOMS,
    }),
  }),
);
