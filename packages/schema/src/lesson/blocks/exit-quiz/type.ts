import { z } from 'zod';
import { builder } from '../../../builder.ts';
import { rowLoader } from '../../../loading/load-row.ts';
import { required } from '../../../loading/required.ts';
import { Quiz } from '../../../quiz/quiz.type.ts';
import { LessonBlock } from '../block.ts';

const exitQuizShape = z.object({ quiz: z.string() });

builder.prismaNode('LessonBlock', {
  nullable: true,
  variant: 'ExitQuizBlock',
  description: 'The quiz at the end of the lesson.',
  interfaces: [LessonBlock],
  id: { field: 'id' },
  fields: (t) => ({
    quiz: t.field({
      type: Quiz,
      description: 'The quiz.',
      resolve: async ({ data }, _args, context, info) => {
        const { quiz } = exitQuizShape.parse(data);
        return required(await rowLoader(context, info, 'Quiz')(quiz), `the quiz ${quiz}`);
      },
    }),
  }),
});
