import { z } from 'zod';
import { textShape } from '../block.ts';

/** A source in its place. */
export const itemShape = z.object({
  source: z.string(),
  event: z.string().exactOptional(),
  madeBy: textShape,
  madeFor: textShape,
  says: textShape,
  omits: textShape,
});

export const workshopShape = z.object({ introduction: textShape, questions: z.array(textShape), items: z.array(itemShape) });
