import { keyOfArgument } from '../attempt/key-of.ts';
import { builder } from '../builder.ts';
import { AssignmentProgress } from './assignment-progress.type.ts';
import { AttemptClock } from './attempt-clock.type.ts';
import { watchActivity } from './watch-activity.ts';
import { watchClock } from './watch-clock.ts';

builder.subscriptionType({
  description:
    'What is told as it happens, over server-sent events. Each begins with how things are, so that nothing is missed after a break.',
});

builder.subscriptionField('classroomActivity', (t) =>
  t.field({
    type: AssignmentProgress,
    description:
      'How a class gets on with an assignment, for its teacher: first of all students, then of those of whom something changes, and every five seconds that it is still there. It ends when the teacher is signed out.',
    args: {
      classroomId: t.arg.id({ required: true, description: 'The class.' }),
      assignmentId: t.arg.id({ description: 'Which assignment. Left out: the quiz that opened last.' }),
    },
    subscribe: (_root, { classroomId, assignmentId }, context) =>
      watchActivity(
        context,
        keyOfArgument(classroomId, 'Classroom', 'classroomId'),
        assignmentId ? keyOfArgument(assignmentId, 'Assignment', 'assignmentId') : null,
      ),
    resolve: (progress) => progress,
  }),
);

builder.subscriptionField('attemptClock', (t) =>
  t.field({
    type: AttemptClock,
    description:
      'What your teacher does to the clock of your attempt while you work: pauses, lets it go on, adds time, ends it. First of all how it stands, and every five seconds that it is still there.',
    args: { attemptId: t.arg.id({ required: true, description: 'Your attempt.' }) },
    subscribe: (_root, { attemptId }, context) => watchClock(context, keyOfArgument(attemptId, 'Attempt', 'attemptId')),
    resolve: (clock) => clock,
  }),
);
