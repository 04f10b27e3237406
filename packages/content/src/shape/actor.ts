import { ACTOR_KINDS, SIDES } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { aliases, citations, date, must, oneOf, slug, text } from './common.ts';
import { actorIdentifiers } from './identifiers.ts';

const tenure = must(
  z.strictObject({
    office: slug,
    start: date.exactOptional().describe('Absent when not established'),
    end: date.exactOptional().describe('Absent when still held or not established'),
    cite: citations.exactOptional(),
  }),
  ({ start, end, cite }) => (start === undefined && end === undefined) === (cite === undefined),
  'must have a citation when it has a date, and only then',
  'Cite the source that gives the start or the end of the term',
);

export const actorShape = z
  .strictObject({
    kind: oneOf(ACTOR_KINDS),
    name: text,
    aliases,
    born: date.exactOptional().describe('Birth of a person, foundation of anything else; absent when not established'),
    died: date.exactOptional().describe('Death or end; absent when alive, existing or not established'),
    description: text,
    affiliations: z.array(slug).default([]).describe('Actors to which this one belongs or belonged'),
    side: oneOf(SIDES).exactOptional().describe('For whom it acts; absent when its affiliations tell, or for none of these'),
    identifiers: actorIdentifiers.exactOptional(),
    offices: z.array(tenure).default([]).describe('Offices that a person held, the earliest first; one held twice stands twice'),
  })
  .describe('A person or body that takes part in events');

export type ActorRecord = z.output<typeof actorShape>;
