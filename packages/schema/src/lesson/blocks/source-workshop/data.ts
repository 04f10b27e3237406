import { READINGS } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { textShape } from '../block.ts';

export const quotationShape = z.object({
  text: textShape,
  original: z.object({ lang: z.string(), text: z.string() }).nullable().default(null),
  locator: z.string().nullable().default(null),
  translator: textShape.nullable().default(null),
});

/** A source in its place. */
export const itemShape = z.object({
  source: z.string(),
  event: z.string().exactOptional(),
  madeBy: textShape,
  madeFor: textShape,
  says: textShape,
  omits: textShape,
  quotation: quotationShape.nullable().default(null),
});

export const readingShape = z.object({
  source: z.string(),
  reading: z.enum(READINGS),
  note: textShape.nullable().default(null),
});

export const statementShape = z.object({ text: textShape, readings: z.array(readingShape) });

export const workshopShape = z.object({
  introduction: textShape,
  questions: z.array(textShape),
  items: z.array(itemShape),
  statements: z.array(statementShape).default([]),
});
