import { builder } from '../builder.ts';
import { Claim } from '../claim/claim.type.ts';
import { localized, localizedList, translated } from '../localized.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

export const Debate = builder.prismaNode('Debate', {
  nullable: true,
  description: 'A question on which historians or governments disagree, with the positions and what speaks for each.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable: `why-relations-froze-1990-95`.' }),
    question: t.string(localized('question', 'The question.')),
    background: t.string(localized('background', 'What one has to know to take part.')),
    translated: t.boolean(translated('question', 'background')),
    prompts: t.stringList(localizedList('prompts', 'Questions for the classroom.')),
    positions: t.relation('positions', { query: inOrder, description: 'The positions: at least two.' }),
    claims: t.field({
      type: [Claim],
      description: 'The claims of the course on which it bears.',
      select: (_args, _context, nested) => ({ claims: { orderBy: { claim: { position: 'asc' } }, select: { claim: nested() } } }),
      resolve: (debate) => debate.claims.map(({ claim }) => claim),
    }),
  }),
});

export const DebatePosition = builder.prismaNode('DebatePosition', {
  nullable: true,
  description: 'One answer to the question of a debate.',
  id: { field: 'id' },
  fields: (t) => ({
    label: t.string(localized('label', 'The position in a few words.')),
    argument: t.string(localized('argument', 'How its holders argue.')),
    heldBy: t.stringList(localizedList('heldBy', 'Who holds it.')),
    citations: t.relation('citations', { query: inOrder, description: 'Where it is argued.' }),
    evidence: t.relation('evidence', { query: inOrder, description: 'Events and series that speak for it.' }),
  }),
});

export const DebateEvidence = builder.prismaNode('DebateEvidence', {
  nullable: true,
  description: 'What an event or a series contributes to a position.',
  id: { field: 'id' },
  fields: (t) => ({
    note: t.string(localized('note', 'What it shows.')),
    event: t.relation('event', { nullable: true, description: 'The event. Null when a series is the evidence.' }),
    indicator: t.relation('indicator', { nullable: true, description: 'The series. Null when an event is the evidence.' }),
    citations: t.relation('citations', {
      query: inOrder,
      description: 'Sources of the note, beyond those of the event or series.',
    }),
  }),
});

builder.prismaObjectField(Claim, 'debates', (t) =>
  t.field({
    type: [Debate],
    description: 'The debates that bear on the claim.',
    select: (_args, _context, nested) => ({
      debates: { orderBy: { debate: { position: 'asc' } }, select: { debate: nested() } },
    }),
    resolve: (claim) => claim.debates.map(({ debate }) => debate),
  }),
);
