import { builder } from '../builder.ts';
import { QuestionView } from './question-view.type.ts';

export const CheckQuestion = builder.prismaNode('Question', {
  nullable: true,
  name: 'CheckQuestion',
  description: 'A check for understanding inside a lesson: what a student may see. Its key is released by `answerCheck`.',
  interfaces: [QuestionView],
  id: { field: 'slug' },
  // A practice question is no check: its id opens nothing.
  findUnique: (slug) => ({ slug, usage: 'CHECK' }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key: give it to `answerCheck`.' }),
  }),
});
