import { localize } from '@tumen/domain/localized-text';
import type { z } from 'zod';
import { builder } from '../../../builder.ts';
import { Event } from '../../../event/event.type.ts';
import { rowLoader } from '../../../loading/load-row.ts';
import { localeArgs, localized } from '../../../localized.ts';
import { sourceField } from '../../source-field.ts';
import { LessonBlock } from '../block.ts';
import { type itemShape, workshopShape } from './data.ts';
import { Quotation } from './quotation.ts';
import { WorkshopStatement } from './statement.ts';

export const SourceWorkshopItem = builder.objectRef<z.output<typeof itemShape>>('SourceWorkshopItem').implement({
  description: 'A source to be questioned in class.',
  fields: (t) => ({
    source: t.field(sourceField('The source.')),
    madeBy: t.string(localized('madeBy', 'Who made it.')),
    madeFor: t.string(localized('madeFor', 'For whom, and to what end.')),
    says: t.string(localized('says', 'What it says.')),
    omits: t.string(localized('omits', 'What it leaves out.')),
    quotation: t.field({
      type: Quotation,
      nullable: true,
      description: 'A few of its words. Null when the editors quote none.',
      resolve: ({ quotation }) => quotation,
    }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event of which it speaks. Null when it speaks of more than one.',
      resolve: ({ event }, _args, context, info) => (event === undefined ? null : rowLoader(context, info, 'Event')(event)),
    }),
  }),
});

builder.prismaNode('LessonBlock', {
  nullable: true,
  variant: 'SourceWorkshopBlock',
  description: 'Sources side by side, with questions to put to them.',
  interfaces: [LessonBlock],
  id: { field: 'id' },
  fields: (t) => ({
    introduction: t.string({
      description: 'What the sources are about.',
      args: localeArgs,
      resolve: ({ data }, { locale }) => localize(workshopShape.parse(data).introduction, locale ?? 'en'),
    }),
    items: t.field({
      type: [SourceWorkshopItem],
      description: 'The sources: at least one.',
      resolve: ({ data }) => workshopShape.parse(data).items,
    }),
    statements: t.field({
      type: [WorkshopStatement],
      description: 'Claims to try on each of the sources, with what the editors found.',
      resolve: ({ data }) => workshopShape.parse(data).statements,
    }),
    questions: t.stringList({
      description: 'What to ask: at least one question.',
      args: localeArgs,
      resolve: ({ data }, { locale }) =>
        workshopShape.parse(data).questions.map((question) => localize(question, locale ?? 'en')),
    }),
  }),
});
