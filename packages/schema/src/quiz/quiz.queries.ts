import { builder } from '../builder.ts';
import { foundOrError } from '../loading/found-or-error.ts';

builder.queryFields((t) => ({
  quiz: t.prismaField({
    type: 'Quiz',
    nullable: true,
    description: 'The quiz with this slug. Null, with an error that suggests similar slugs, when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as `the-freeze`.' }) },
    resolve: (query, _root, { slug }, context) =>
      foundOrError(context, 'Quiz', slug, context.db.quiz.findUnique({ ...query, where: { slug } })),
  }),
  quizzes: t.prismaField({
    type: ['Quiz'],
    description: 'All quizzes, in the order of their lessons, then the exams of the course.',
    resolve: (query, _root, _args, { db }) =>
      db.quiz.findMany({ ...query, orderBy: [{ lesson: { number: 'asc' } }, { slug: 'asc' }] }),
  }),
}));
