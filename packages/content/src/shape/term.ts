import { z } from 'zod';
import { aliases, citation, slug, text } from './common.ts';

export const termShape = z
  .strictObject({
    name: text,
    aliases,
    definition: text,
    seeAlso: z.array(slug).default([]),
    cite: z.array(citation).default([]).describe("Absent when the definition is the editors' own"),
  })
  .describe('A glossary entry');

export type TermRecord = z.output<typeof termShape>;
