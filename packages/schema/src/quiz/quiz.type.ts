import { z } from 'zod';
import { builder } from '../builder.ts';
import { localized, translated } from '../localized.ts';

/** What the count needs of a blueprint; the rest of it is nobody's business. */
const blueprintShape = z.array(z.object({ count: z.int() }));

export const Quiz = builder.prismaNode('Quiz', {
  nullable: true,
  description:
    'A quiz on a lesson, or an exam of the course. Its questions are drawn when an attempt starts: from curated ones and from the data.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable.' }),
    title: t.string(localized('title', 'What the quiz is called.')),
    translated: t.boolean(translated('title')),
    questionCount: t.int({
      description: 'How many questions an attempt has.',
      resolve: ({ blueprint }) => blueprintShape.parse(blueprint).reduce((total, { count }) => total + count, 0),
    }),
    lesson: t.relation('lesson', {
      nullable: true,
      description: 'The lesson whose content it asks for. Null for an exam of the course.',
    }),
  }),
});
