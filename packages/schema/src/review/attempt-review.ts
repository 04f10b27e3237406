/** What review adds to an attempt. */
import { builder } from '../builder.ts';

builder.prismaObjectField('Attempt', 'reviewCount', (t) =>
  t.relationCount('questions', {
    where: { reviewLog: { isNot: null } },
    description:
      'How many of its questions were wrong and went to your review cards. A question counts once its answer is known.',
  }),
);
