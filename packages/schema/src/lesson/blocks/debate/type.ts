import { z } from 'zod';
import { builder } from '../../../builder.ts';
import { Debate } from '../../../debate/debate.type.ts';
import { rowLoader } from '../../../loading/load-row.ts';
import { required } from '../../../loading/required.ts';
import { LessonBlock } from '../block.ts';

const debateShape = z.object({ debate: z.string() });

builder.prismaNode('LessonBlock', {
  nullable: true,
  variant: 'DebateBlock',
  description: 'A debate to hold in class.',
  interfaces: [LessonBlock],
  id: { field: 'id' },
  fields: (t) => ({
    debate: t.field({
      type: Debate,
      description: 'The debate.',
      resolve: async ({ data }, _args, context, info) => {
        const { debate } = debateShape.parse(data);
        return required(await rowLoader(context, info, 'Debate')(debate), `the debate ${debate}`);
      },
    }),
  }),
});
