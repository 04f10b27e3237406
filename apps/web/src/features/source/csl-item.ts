import { z } from 'zod';

const text = z.union([z.string(), z.number()]).transform(String).optional();
const names = z
  .array(z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() }))
  .optional();

const cslItemShape = z.object({
  type: z.string(),
  title: z.string(),
  author: names,
  editor: names,
  issued: z.object({ 'date-parts': z.array(z.array(z.number())), circa: z.boolean().optional() }).optional(),
  'container-title': text,
  'collection-title': text,
  publisher: text,
  volume: text,
  issue: text,
  number: text,
  page: text,
  DOI: text,
  ISBN: text,
  URL: text,
  language: text,
});

/** A source as the API writes it in CSL-JSON, as far as other programs are told of it. */
export type CslItem = z.output<typeof cslItemShape>;
export type CslName = NonNullable<CslItem['author']>[number];

/**
 * Reads what the API answers to `citation(style: CSL_JSON)`.
 *
 * @throws when it is no CSL item with a title.
 */
export function readCslItem(json: string): CslItem {
  return cslItemShape.parse(JSON.parse(json));
}

/** When it was made or printed, as far as known: `1992`, `1992-11`, `1992-11-19`. Undefined for a circa date, a span and no date. */
export function issuedDate({ issued }: Pick<CslItem, 'issued'>): string | undefined {
  const [parts, end] = issued?.['date-parts'] ?? [];
  if (!parts || end || issued?.circa) return undefined;
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
