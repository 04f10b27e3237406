import { z } from 'zod';
import { slug, text } from '../../shape/common.ts';
import { headed } from '../fields.ts';

const item = z.strictObject({
  source: slug,
  event: slug.exactOptional(),
  madeBy: text,
  madeFor: text,
  says: text,
  omits: text,
});

/** Sources side by side, with questions to put to them. */
export const shape = z.strictObject({
  ...headed,
  introduction: text,
  questions: z.array(text).min(1),
  items: z.array(item).min(1),
});
