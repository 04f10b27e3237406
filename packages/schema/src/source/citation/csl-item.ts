import { z } from 'zod';

const names = z
  .array(z.looseObject({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() }))
  .optional();

const cslItemShape = z.looseObject({
  id: z.string(),
  author: names,
  issued: z.looseObject({ 'date-parts': z.array(z.array(z.number())) }).optional(),
  'container-title': z.string().optional(),
  URL: z.string().optional(),
});

/** A CSL-JSON item with what the formats of reference managers write of it themselves. All else stays as it is. */
export type CslItem = z.output<typeof cslItemShape>;

/**
 * Reads an item as the content has it.
 *
 * @throws when a field is not of its kind in CSL.
 */
export function readCslItem(item: object): CslItem {
  return cslItemShape.parse(item);
}

/** Year, month and day on which an item appeared, as far as known; the first of a span. */
export function issuedParts({ issued }: CslItem): readonly number[] {
  return issued?.['date-parts'][0] ?? [];
}
