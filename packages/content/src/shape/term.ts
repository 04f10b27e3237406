import { z } from 'zod';
import { citations, slug, text } from './common.ts';

export const termShape = z
  .strictObject({ name: text, definition: text, seeAlso: z.array(slug).default([]), cite: citations })
  .describe('A glossary entry');

export type TermRecord = z.output<typeof termShape>;
