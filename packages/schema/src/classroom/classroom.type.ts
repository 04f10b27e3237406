import { rowId } from '../attempt/attempt.visibility.ts';
import { builder } from '../builder.ts';
import { formatAccessCode } from '../learner/access-code.ts';
import { teaches, visibleClassrooms } from './classroom.visibility.ts';

export const Classroom = builder.prismaNode('Classroom', {
  nullable: true,
  description:
    'A class of a teacher. Its teacher sees all of it, a student of it what concerns them, and nobody else that it exists.',
  id: { field: 'id' },
  findUnique: (id, context) => ({ AND: [visibleClassrooms(context)], id: rowId(id) }),
  select: { id: true, teacherId: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What its teacher calls it.' }),
    teacherName: t.string({
      description: 'What its teacher is called.',
      select: { teacher: { select: { name: true } } },
      resolve: ({ teacher }) => teacher.name,
    }),
    viewerTeaches: t.boolean({
      description: 'Whether you are its teacher.',
      resolve: (classroom, _args, context) => teaches(context, classroom),
    }),
    timeZone: t.exposeString('timeZone', {
      description: 'The IANA name of the time zone in which its teacher means dates: "Asia/Seoul".',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when nobody joins it and nothing in it is begun. Null while it is in use.',
    }),
    isRosterOnly: t.exposeBoolean('isRosterOnly', {
      description: 'Whether only those on its roster may join, with their personal codes.',
    }),
    joinCode: t.string({
      nullable: true,
      description: 'The code by which students join, "7K3M-Q0TX". Null unless you teach the class.',
      select: { joinCode: true },
      resolve: (classroom, _args, context) => (teaches(context, classroom) ? formatAccessCode(classroom.joinCode) : null),
    }),
    joinCodeExpiresAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until when the code serves. Null unless you teach the class.',
      select: { joinCodeExpiresAt: true },
      resolve: (classroom, _args, context) => (teaches(context, classroom) ? classroom.joinCodeExpiresAt : null),
    }),
  }),
});
