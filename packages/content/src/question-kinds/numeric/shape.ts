import { z } from 'zod';
import { must, text } from '../../shape/common.ts';

export const shape = z.strictObject({
  number: z.number(),
  tolerance: must(z.number(), (value) => value >= 0, 'is negative', 'Give the largest distance that still counts as right'),
  unit: text,
});
