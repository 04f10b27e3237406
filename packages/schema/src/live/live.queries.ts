import { findKey } from '../attempt/key-of.ts';
import { builder } from '../builder.ts';
import { readProgress } from './assignment-progress.ts';
import { AssignmentProgress } from './assignment-progress.type.ts';

builder.queryField('assignmentProgress', (t) =>
  t.field({
    type: AssignmentProgress,
    nullable: true,
    description:
      'How a class stands with an assignment now; `classroomActivity` goes on from there. Null when there is no such assignment, or the class is not yours.',
    args: { assignmentId: t.arg.id({ required: true, description: 'The assignment.' }) },
    resolve: (_root, { assignmentId }, context) => {
      const key = findKey(assignmentId, 'Assignment');
      return key === null ? null : readProgress(context, key, null);
    },
  }),
);
