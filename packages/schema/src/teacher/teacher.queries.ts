import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { offersDemo } from '../demo/offers-demo.ts';
import { Viewer } from '../viewer/viewer.type.ts';
import { Teacher } from './teacher.type.ts';
import { ownTeacher } from './teacher.visibility.ts';

builder.objectField(Viewer, 'teacher', (t) =>
  t.prismaField({
    type: Teacher,
    nullable: true,
    description: 'You as a teacher. Null when you are not signed in as one.',
    resolve: (query, _viewer, _args, context) => context.db.teacher.findUnique({ ...query, where: ownTeacher(context) }),
  }),
);

const SignUpNeed = builder.enumType('TeacherSignUpNeed', {
  description: 'What somebody needs who wants to become a teacher of this site.',
  values: {
    SETUP_CODE: { description: 'The site is new: whoever has the code that its server shows becomes the owner.' },
    INVITATION: { description: 'An invitation of the owner.' },
    NOTHING: { description: 'Anybody may.' },
  } as const,
});

const TeacherAccounts = builder.objectRef<Context['accounts']>('TeacherAccounts').implement({
  description: 'How teachers get and keep an account on this site.',
  fields: (t) => ({
    signUpNeeds: t.field({
      type: SignUpNeed,
      description: 'What signing up takes now.',
      resolve: async ({ isOpen }, _args, { db }) => {
        const owner = await db.teacher.findFirst({ where: { role: 'OWNER' }, select: { id: true } });
        if (owner === null) return 'SETUP_CODE';
        return isOpen ? 'NOTHING' : 'INVITATION';
      },
    }),
    offersDemo: t.boolean({
      description: 'Whether anybody can start a demo classroom now, without an account.',
      resolve: (_accounts, _args, context) => offersDemo(context),
    }),
    sendsMail: t.exposeBoolean('sendsMail', {
      description: 'Whether mail reaches people. False: the server writes it to a folder, from where its owner hands it on.',
    }),
  }),
});

builder.queryField('teacherAccounts', (t) =>
  t.field({
    type: TeacherAccounts,
    description: 'How teachers get and keep an account on this site.',
    resolve: (_root, _args, { accounts }) => accounts,
  }),
);
