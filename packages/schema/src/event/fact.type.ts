import { builder } from '../builder.ts';
import { localized, translated } from '../localized.ts';

/** Citations stand in the order in which the content file gives them. */
const inOrder = { orderBy: { position: 'asc' } } as const;

export const Fact = builder.prismaNode('Fact', {
  nullable: true,
  description: 'One statement about an event, with the sources on which it rests.',
  id: { field: 'id' },
  fields: (t) => ({
    text: t.string(localized('text', 'The statement, in one sentence.')),
    translated: t.boolean(translated('text')),
    citations: t.relation('citations', { query: inOrder, description: 'The places in sources that say so: at least one.' }),
  }),
});

export const DisputePosition = builder.prismaNode('DisputePosition', {
  nullable: true,
  description: 'One answer to the question of a dispute.',
  id: { field: 'id' },
  fields: (t) => ({
    view: t.string(localized('view', 'The answer, in a sentence.')),
    heldBy: t.string(localized('heldBy', 'Who gives it.')),
    translated: t.boolean(translated('view', 'heldBy')),
    citations: t.relation('citations', { query: inOrder, description: 'Where it is said.' }),
  }),
});

export const Dispute = builder.prismaNode('Dispute', {
  nullable: true,
  description: 'A question about an event on which historians or governments disagree.',
  id: { field: 'eventSlug' },
  fields: (t) => ({
    question: t.string(localized('question', 'What they disagree on.')),
    translated: t.boolean(translated('question')),
    positions: t.relation('positions', { query: inOrder, description: 'The answers given: at least two.' }),
  }),
});
