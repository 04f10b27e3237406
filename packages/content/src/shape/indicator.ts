import { CONFIDENCES } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { citations, date, oneOf, slug, text } from './common.ts';

export const indicatorShape = z
  .strictObject({
    name: text,
    unit: text,
    definition: text,
    confidence: oneOf(CONFIDENCES),
    caveats: text.exactOptional().describe('What the figures cannot say'),
    points: z
      .array(
        z.strictObject({
          date,
          value: z.number(),
          cite: citations,
          estimate: z.boolean().default(false).describe('The source itself calls it an estimate'),
          derived: z.boolean().default(false).describe('Computed by the editors from what the source prints'),
          note: text.exactOptional(),
        }),
      )
      .min(1),
    annotations: z
      .array(
        z.strictObject({
          event: slug,
          note: text.exactOptional().describe('Why it matters for this curve, where the event itself does not say so'),
        }),
      )
      .max(5)
      .default([])
      .describe('Events that explain the curve; at most five, so that the drawing stays legible'),
  })
  .describe('A time series');

export type IndicatorRecord = z.output<typeof indicatorShape>;
