import { formatDateSpan } from '@tumen/domain/historical-date';
import { builder } from '../builder.ts';
import { localeArgs, localized, translated } from '../localized.ts';
import { toIsoDay } from '../scalars.ts';

export const Period = builder.prismaNode('Period', {
  nullable: true,
  description:
    'One of the ten stretches of time of the course. They follow each other without a gap: every event falls into one.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable: `the-freeze`.' }),
    position: t.exposeInt('position', { description: 'Place in time, from 1 to 10.' }),
    title: t.string(localized('title', 'What the period is called.')),
    summary: t.string(localized('summary', 'What changed between Moscow and Pyongyang in it.')),
    translated: t.boolean(translated('title', 'summary')),
    startDate: t.expose('startDate', { type: 'Date', description: 'The first day.' }),
    endDate: t.expose('endDate', {
      type: 'Date',
      nullable: true,
      description: 'The last day. Null for the period that is still open.',
    }),
    dateLabel: t.string({
      description: 'First and last day for people.',
      args: localeArgs,
      resolve: ({ startDate, endDate }, { locale }) =>
        formatDateSpan(toIsoDay(startDate), endDate && toIsoDay(endDate), locale ?? 'en'),
    }),
  }),
});
