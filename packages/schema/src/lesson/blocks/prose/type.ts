import { localize } from '@tumen/domain/localized-text';
import { builder } from '../../../builder.ts';
import { Event } from '../../../event/event.type.ts';
import { loadRows, rowLoader } from '../../../loading/load-row.ts';
import { required } from '../../../loading/required.ts';
import { localeArgs, translated } from '../../../localized.ts';
import { Source } from '../../../source/source.type.ts';
import { Term } from '../../../term/term.type.ts';
import { type ProseReference, readCitations, readLinks } from '../../prose.ts';
import { LessonBlock } from '../block.ts';
import { proseShape } from './data.ts';

const ProseCitation = builder.objectRef<ProseReference>('ProseCitation').implement({
  description: 'A citation in the prose of a lesson.',
  fields: (t) => ({
    locator: t.exposeString('locator', { nullable: true, description: 'Where in the source. Null for the whole of it.' }),
    source: t.field({
      type: Source,
      description: 'The source.',
      resolve: async ({ source }, _args, context, info) =>
        required(await rowLoader(context, info, 'Source')(source), `the source ${source}`),
    }),
  }),
});

const isTranslated = translated('heading', 'body');

builder.prismaNode('LessonBlock', {
  nullable: true,
  variant: 'ProseBlock',
  description: 'Text of a lesson. Every statement in it carries its citation.',
  interfaces: [LessonBlock],
  id: { field: 'id' },
  fields: (t) => ({
    body: t.string({
      description:
        'Markdown with `[@source-slug, locator]` citations and `[text](event:slug)`, `actor:`, `term:`, `source:`, `claim:` links.',
      args: localeArgs,
      resolve: ({ data }, { locale }) => localize(proseShape.parse(data).body, locale ?? 'en'),
    }),
    translated: t.boolean({
      ...isTranslated,
      resolve: ({ data }, args) => isTranslated.resolve(proseShape.parse(data), args),
    }),
    citations: t.field({
      type: [ProseCitation],
      description: 'The citations of the body, in order; a source may come more than once.',
      args: localeArgs,
      resolve: ({ data }, { locale }) => readCitations(localize(proseShape.parse(data).body, locale ?? 'en')),
    }),
    terms: t.field({
      type: [Term],
      description: 'The glossary entries to which the body links, once each, in order.',
      resolve: ({ data }, _args, context, info) =>
        loadRows(context, info, 'Term', readLinks(proseShape.parse(data).body.en, 'term')),
    }),
    events: t.field({
      type: [Event],
      description: 'The events to which the body links, once each, in order.',
      resolve: ({ data }, _args, context, info) =>
        loadRows(context, info, 'Event', readLinks(proseShape.parse(data).body.en, 'event')),
    }),
  }),
});
