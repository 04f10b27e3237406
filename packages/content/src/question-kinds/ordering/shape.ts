import { z } from 'zod';
import { text } from '../../shape/common.ts';
import { partId } from '../frame.ts';

export const shape = z.strictObject({
  items: z
    .array(z.strictObject({ id: partId, text }))
    .min(2)
    .describe('In the right order'),
});
