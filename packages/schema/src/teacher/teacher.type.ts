import { rowId } from '../attempt/attempt.visibility.ts';
import { builder } from '../builder.ts';
import { ownInvitations, ownSessions, ownTeacher } from './teacher.visibility.ts';

/** More than any person has; the newest come first. */
const MOST_SESSIONS = 100;
const MOST_INVITATIONS = 100;

const TeacherRole = builder.enumType('TeacherRole', {
  description: 'What a teacher may do on the site as a whole.',
  values: {
    OWNER: { description: 'Set the site up, and invites other teachers. There is one.' },
    TEACHER: { description: 'Has classes.' },
  } as const,
});

export const Teacher = builder.prismaNode('Teacher', {
  nullable: true,
  description: 'A teacher with an account on this site. You see yourself alone.',
  id: { field: 'id' },
  findUnique: (id, context) => ({ AND: [ownTeacher(context)], id: rowId(id) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name as you gave it.' }),
    email: t.exposeString('email', { description: 'The address with which you sign in.' }),
    role: t.expose('role', { type: TeacherRole, description: 'What you may do on the site as a whole.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When you signed up.' }),
    demoEndsAt: t.expose('demoEndsAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When your demo classroom is deleted, and you with it. Null when you have an account.',
    }),
    sessions: t.relation('sessions', {
      description: 'The browsers in which you are signed in, the last signed in first; at most 100.',
      query: (_args, context) => ({
        where: { ...ownSessions(context), expiresAt: { gt: context.now() } },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: MOST_SESSIONS,
      }),
    }),
    invitations: t.relation('invitations', {
      description: 'The invitations that you made, the newest first; at most 100. Empty unless you own the site.',
      query: (_args, context) => ({
        where: ownInvitations(context),
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: MOST_INVITATIONS,
      }),
    }),
  }),
});

export const TeacherSession = builder.prismaNode('TeacherSession', {
  nullable: true,
  description: 'A browser in which you are signed in as a teacher.',
  id: { field: 'id' },
  findUnique: (id, context) => ({ AND: [ownSessions(context)], id: rowId(id) }),
  fields: (t) => ({
    isCurrent: t.boolean({
      description: 'Whether it is the browser that asks.',
      resolve: ({ id }, _args, { teacherSessionId }) => id === teacherSessionId,
    }),
    userAgent: t.exposeString('userAgent', {
      nullable: true,
      description: 'What the browser calls itself. Null when it said nothing.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When you signed in there.' }),
    lastUsedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last used, to the day.' }),
  }),
});

const InvitationState = builder.enumType('TeacherInvitationState', {
  description: 'What has become of an invitation.',
  values: {
    OPEN: { description: 'Nobody used it yet.' },
    USED: { description: 'Somebody signed up with it.' },
    EXPIRED: { description: 'Nobody used it in time.' },
  } as const,
});

export const TeacherInvitation = builder.prismaNode('TeacherInvitation', {
  nullable: true,
  description:
    'A link by which one person may sign up as a teacher of this site. The link itself is told once, to whoever made it.',
  id: { field: 'id' },
  findUnique: (id, context) => ({ AND: [ownInvitations(context)], id: rowId(id) }),
  fields: (t) => ({
    label: t.exposeString('label', { description: 'For whom it is, in your words. Nobody else reads them.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When you made it.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it works.' }),
    state: t.field({
      type: InvitationState,
      description: 'What has become of it.',
      resolve: ({ usedAt, expiresAt }, _args, { now }) => (usedAt !== null ? 'USED' : expiresAt <= now() ? 'EXPIRED' : 'OPEN'),
    }),
  }),
});
