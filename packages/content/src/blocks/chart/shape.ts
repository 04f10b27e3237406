import { z } from 'zod';
import { slug } from '../../shape/common.ts';
import { captioned } from '../fields.ts';

/** Time series that carry an argument. */
export const shape = z.strictObject({
  ...captioned,
  indicators: z.array(slug).min(1),
  annotations: z.array(slug).default([]).describe('Events that explain the curve'),
});
