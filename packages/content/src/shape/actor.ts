import { ACTOR_KINDS } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { date, oneOf, slug, text } from './common.ts';

export const actorShape = z
  .strictObject({
    kind: oneOf(ACTOR_KINDS),
    name: text,
    born: date.exactOptional().describe('Birth of a person, foundation of anything else; absent when not established'),
    died: date.exactOptional().describe('Death or end; absent when alive, existing or not established'),
    description: text,
    affiliations: z.array(slug).default([]).describe('Actors to which this one belongs or belonged'),
  })
  .describe('A person or body that takes part in events');

export type ActorRecord = z.output<typeof actorShape>;
