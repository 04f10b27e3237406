import { READINGS } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { must, oneOf, slug, text } from '../../shape/common.ts';

const reading = must(
  z.strictObject({ source: slug, reading: oneOf(READINGS), note: text.exactOptional() }),
  (value) => value.reading !== 'DIFFERS' || value.note !== undefined,
  'differs without a note',
  'Say in a note what the source says instead',
);

export const statement = z
  .strictObject({ text, readings: z.array(reading).min(1).describe('One for each source of the workshop') })
  .describe('A claim on which the sources are tried against one another');
