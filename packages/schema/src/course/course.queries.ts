import { builder } from '../builder.ts';
import { courseShape } from './course.data.ts';
import { Course } from './course.type.ts';

builder.queryField('course', (t) =>
  t.field({
    type: Course,
    nullable: true,
    description: 'The syllabus of the course. Null when the content has none.',
    resolve: async (_root, _args, { db }) => {
      const row = await db.course.findFirst();
      return row && courseShape.parse(row.data);
    },
  }),
);
