import { Assignment } from '../assignment/assignment.type.ts';
import { taughtAssignments } from '../assignment/assignment.visibility.ts';
import { admitMutation } from '../attempt/admit.ts';
import { keyOf } from '../attempt/key-of.ts';
import { builder } from '../builder.ts';
import { ForbiddenError, NotFoundError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { AttemptClock } from './attempt-clock.type.ts';
import { endAssignment } from './end-assignment.command.ts';
import { extendAssignment } from './extend-assignment.command.ts';
import { pauseAssignment, resumeAssignment } from './hold-assignment.command.ts';
import { reportPresence } from './report-presence.command.ts';

builder.prismaObjectField(Assignment, 'pausedAt', (t) =>
  t.expose('pausedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'Since when its teacher holds it: no clock runs. Null: it goes on.',
  }),
);

const ORDERS = [
  {
    name: 'pauseAssignment',
    description:
      'Pauses a quiz for the whole class: no clock runs, no deadline comes, no keys are released until it goes on. Answers that arrive are kept. Again changes nothing. For the teacher of the class.',
    order: pauseAssignment,
  },
  {
    name: 'resumeAssignment',
    description: 'Lets a paused quiz go on: every end moves by the pause. Again changes nothing. For the teacher of the class.',
    order: resumeAssignment,
  },
  {
    name: 'endAssignment',
    description:
      'Ends a quiz for the whole class, now: the server hands in all running attempts with what is on its way, and nobody begins any more. Again changes nothing. For the teacher of the class.',
    order: endAssignment,
  },
];

for (const { name, description, order } of ORDERS) {
  builder.relayMutationField(
    name,
    { inputFields: (t) => ({ assignmentId: t.id({ required: true, description: 'The assignment.' }) }) },
    {
      description,
      errors: { types: [ValidationError, NotFoundError, ForbiddenError, RateLimitedError] },
      resolve: async (_root, { input }, context) => {
        admitMutation(context);
        const assignmentId = keyOf(input.assignmentId, 'Assignment');
        await order(context, assignmentId);
        return { assignmentId };
      },
    },
    {
      description: 'The assignment.',
      outputFields: (t) => ({
        assignment: t.prismaField({
          type: Assignment,
          description: 'The assignment as it is now.',
          resolve: (query, { assignmentId: id }, _args, context) =>
            context.db.assignment.findUniqueOrThrow({ ...query, where: { ...taughtAssignments(context), id } }),
        }),
      }),
    },
  );
}

builder.relayMutationField(
  'extendAssignment',
  {
    inputFields: (t) => ({
      assignmentId: t.id({ required: true, description: 'The assignment.' }),
      enrollmentId: t.id({
        description: 'The student’s place in the class. Left out: for all who are at it, and it closes later.',
      }),
      minutes: t.int({ required: true, description: '1 to 600.' }),
    }),
  },
  {
    description:
      'Gives attempts that go on more minutes, at once. Time that is up does not come back; for that, see `setAccommodation`. For the teacher of the class.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const assignmentId = keyOf(input.assignmentId, 'Assignment');
      const enrollmentId = input.enrollmentId ? keyOf(input.enrollmentId, 'Enrollment') : null;
      await extendAssignment(context, assignmentId, enrollmentId, input.minutes);
      return { assignmentId };
    },
  },
  {
    description: 'The assignment.',
    outputFields: (t) => ({
      assignment: t.prismaField({
        type: Assignment,
        description: 'The assignment as it is now.',
        resolve: (query, { assignmentId: id }, _args, context) =>
          context.db.assignment.findUniqueOrThrow({ ...query, where: { ...taughtAssignments(context), id } }),
      }),
    }),
  },
);

builder.relayMutationField(
  'reportPresence',
  {
    inputFields: (t) => ({
      attemptId: t.id({ required: true, description: 'Your attempt.' }),
      position: t.int({ required: true, description: 'The question that your page shows, from 1.' }),
      isLeaving: t.boolean({ defaultValue: false, description: 'True: the page is being closed.' }),
    }),
  },
  {
    description:
      'Tells your teacher where you are in a quiz of your class. A page does so every fifteen seconds, and when it shows another question. Of a quiz that you take freely nothing is noted.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const { position, isLeaving } = input;
      const attemptId = keyOf(input.attemptId, 'Attempt');
      return { clock: await reportPresence(context, { attemptId, position, isLeaving: isLeaving ?? false }) };
    },
  },
  {
    description: 'What your teacher did meanwhile.',
    outputFields: (t) => ({
      clock: t.field({ type: AttemptClock, description: 'How the clock of your attempt stands.', resolve: ({ clock }) => clock }),
    }),
  },
);
