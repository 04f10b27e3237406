import { z } from 'zod';
import { slug, text } from '../../shape/common.ts';
import { partId } from '../frame.ts';

export const shape = z.strictObject({
  periods: z.array(slug).min(2).describe('Shown in the order of time; one may stay empty'),
  items: z
    .array(z.strictObject({ id: partId, event: slug.describe('Its period is the right one'), text }))
    .min(2)
    .describe('What is put into the periods'),
});
