import { builder } from '../builder.ts';
import { foundOrError } from '../loading/found-or-error.ts';

builder.queryFields((t) => ({
  lesson: t.prismaField({
    type: 'Lesson',
    nullable: true,
    description: 'The lesson with this slug. Null, with an error that suggests similar slugs, when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as `the-freeze`.' }) },
    resolve: (query, _root, { slug }, context) =>
      foundOrError(context, 'Lesson', slug, context.db.lesson.findUnique({ ...query, where: { slug } })),
  }),
  lessons: t.prismaField({
    type: ['Lesson'],
    description: 'All lessons of the course, week by week.',
    resolve: (query, _root, _args, { db }) => db.lesson.findMany({ ...query, orderBy: { number: 'asc' } }),
  }),
}));
