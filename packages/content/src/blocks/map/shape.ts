import { z } from 'zod';
import { slug } from '../../shape/common.ts';
import { captioned } from '../fields.ts';

/** The places of the lesson's events. */
export const shape = z.strictObject({
  ...captioned,
  routes: z.array(slug).default([]).describe('Railways, pipelines and journeys of which the lesson speaks'),
});
