import { z } from 'zod';
import { builder } from '../../../builder.ts';
import type { Context } from '../../../context.ts';
import { batch } from '../../../loading/batch.ts';
import { required } from '../../../loading/required.ts';
import { CheckQuestion } from '../../../question/check-question.type.ts';
import { LessonBlock } from '../block.ts';

const checkShape = z.object({ question: z.string() });

function findCheckQuestion(context: Context, slug: string) {
  const load = batch(context, null, 'check-questions', async (slugs: readonly string[]) => {
    const rows = await context.db.question.findMany({ where: { slug: { in: [...slugs] }, usage: 'CHECK' } });
    const bySlug = new Map(rows.map((row) => [row.slug, row]));
    return slugs.map((key) => bySlug.get(key) ?? null);
  });
  return load(slug);
}

builder.prismaNode('LessonBlock', {
  nullable: true,
  variant: 'CheckBlock',
  description: 'A question that lets readers check their understanding on the way.',
  interfaces: [LessonBlock],
  id: { field: 'id' },
  fields: (t) => ({
    question: t.field({
      type: CheckQuestion,
      description: 'The question.',
      resolve: async ({ data }, _args, context) => {
        const { question } = checkShape.parse(data);
        return required(await findCheckQuestion(context, question), `the check question ${question}`);
      },
    }),
  }),
});
