import { builder } from '../builder.ts';
import { NOBODY } from '../learner/nobody.ts';
import { encodeNodeId } from '../relay/node-id.ts';

type ViewerShape = { readonly learnerId: string };

/** So much of the learner's id that two never share it, and too little to make the seed of a review question with it. */
const VIEWER_ID_LENGTH = 18;

/** What is yours stands with the noun that it is: attempts, reviews. */
export const Viewer = builder.objectRef<ViewerShape>('Viewer').implement({
  description: 'Whoever asks, known by the cookie that the first attempt brought. There is no account behind it.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque, the same on all devices that continue one another, as long as a browser keeps its cookie.',
      resolve: ({ learnerId }, _args, { teacherId }) =>
        encodeNodeId('Viewer', learnerId === NOBODY ? (teacherId ?? NOBODY) : learnerId.slice(0, VIEWER_ID_LENGTH)),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'You. Null before you started a quiz or signed in as a teacher, or when your browser keeps no cookie.',
    resolve: (_root, _args, { learnerId, teacherId }) =>
      learnerId === null && teacherId === null ? null : { learnerId: learnerId ?? NOBODY },
  }),
);
