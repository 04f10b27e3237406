import { builder } from '../builder.ts';
import { encodeNodeId } from '../relay/node-id.ts';
import type { AttemptClock as Clock } from './attempt-clock.ts';

export const AttemptClock = builder.objectRef<Clock>('AttemptClock').implement({
  description: 'How the clock of an attempt stands.',
  fields: (t) => ({
    attemptId: t.id({
      description: 'The `id` of the attempt.',
      resolve: ({ attemptId }) => encodeNodeId('Attempt', attemptId),
    }),
    pausedAt: t.expose('pausedAt', { type: 'DateTime', nullable: true, description: 'Since when it stands. Null: it runs.' }),
    deadlineAt: t.expose('deadlineAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the time is up, but for the length of a pause that goes on. Null: never.',
    }),
    isOver: t.exposeBoolean('isOver', { description: 'Whether no answer is to be given any more.' }),
    serverTime: t.expose('serverTime', { type: 'DateTime', description: 'The clock of the server when it answered.' }),
  }),
});
