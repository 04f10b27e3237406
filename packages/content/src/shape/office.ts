import { z } from 'zod';
import { slug, text } from './common.ts';

export const officeShape = z
  .strictObject({
    slug,
    title: text,
    body: slug.exactOptional().describe('The actor whose office it is: a state, a party, an organization'),
  })
  .describe('An office that persons hold, one after another');

export type OfficeRecord = z.output<typeof officeShape>;
