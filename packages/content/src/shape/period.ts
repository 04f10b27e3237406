import { z } from 'zod';
import { day, slug, text } from './common.ts';

export const periodShape = z
  .strictObject({
    slug,
    start: day,
    end: day.exactOptional().describe('The last day; absent while the period is open'),
    title: text,
    summary: text,
  })
  .describe('A stretch of time; the periods follow each other without a gap');

export type PeriodRecord = z.output<typeof periodShape>;
