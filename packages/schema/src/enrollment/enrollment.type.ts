import { rowId } from '../attempt/attempt.visibility.ts';
import { builder } from '../builder.ts';
import { visibleEnrollments } from './enrollment.visibility.ts';

export const Enrollment = builder.prismaNode('Enrollment', {
  nullable: true,
  description:
    'A student’s place in a class. The student sees their own, the teacher those of the class; students do not see one another.',
  id: { field: 'id' },
  findUnique: (id, context) => ({ AND: [visibleEnrollments(context)], id: rowId(id) }),
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'What the student is called in the class, as they or the teacher’s roster gave it.',
    }),
    joinedAt: t.expose('joinedAt', { type: 'DateTime', description: 'When the student joined, or was put on the roster.' }),
    enteredAt: t.expose('enteredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the student first came in. Null: on the roster, and not seen yet.',
    }),
    removedAt: t.expose('removedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the teacher took the student out of the class. Null while in it.',
    }),
    classroom: t.relation('classroom', { description: 'The class.' }),
  }),
});
