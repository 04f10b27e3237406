import { builder } from '../builder.ts';
import type { ContentVersionShape } from './load-versions.ts';

export const ContentVersion = builder.objectRef<ContentVersionShape>('ContentVersion').implement({
  description: 'A state of the content: that of a release, which is kept for ever, or the present one.',
  fields: (t) => ({
    version: t.exposeInt('version', {
      description:
        'From 1. Where `isReleased` is false: the newest release, on which the present content builds; 0 where there is none.',
    }),
    hash: t.exposeString('hash', {
      description: 'SHA-256 over the content files: the same on every server with the same content.',
    }),
    isReleased: t.exposeBoolean('isReleased', {
      description: 'False when the content was changed since its newest release.',
    }),
    releasedAt: t.expose('releasedAt', {
      type: 'Date',
      nullable: true,
      description: 'The day of the release; null for content without one.',
    }),
    receivedAt: t.expose('receivedAt', {
      type: 'Date',
      nullable: true,
      description: 'The day in UTC on which this server first had it; null before the first import.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'One line by the editors, in English; null for content without a release.',
    }),
  }),
});
