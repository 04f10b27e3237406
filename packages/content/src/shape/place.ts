import { z } from 'zod';
import { aliases, slug, text } from './common.ts';
import { placeIdentifiers } from './identifiers.ts';

export const placeShape = z
  .strictObject({
    slug,
    name: text,
    aliases,
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'is not a code of two capital letters')
      .exactOptional()
      .describe('ISO 3166-1 code of the country in which it lies today; absent at sea'),
    latitude: z.number().min(-90).max(90).describe('Degrees, WGS 84'),
    longitude: z.number().min(-180).max(180).describe('Degrees, WGS 84'),
    identifiers: placeIdentifiers.exactOptional(),
  })
  .describe('A place on the map');

export type PlaceRecord = z.output<typeof placeShape>;
