import { z } from 'zod';
import { slug, text } from '../../shape/common.ts';
import { headed } from '../fields.ts';
import { quotation } from './quotation.ts';
import { statement } from './statement.ts';

const item = z.strictObject({
  source: slug,
  event: slug.exactOptional(),
  madeBy: text,
  madeFor: text,
  says: text,
  omits: text,
  quotation: quotation.exactOptional(),
});

/** Sources side by side, with questions to put to them, and claims to try on them. */
export const shape = z.strictObject({
  ...headed,
  introduction: text,
  questions: z.array(text).min(1),
  items: z.array(item).min(1),
  statements: z.array(statement).default([]),
});
