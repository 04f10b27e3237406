import { EVIDENCE_STANCES } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { must, oneOf, slug, text } from './common.ts';

export const claimCode = must(
  z.string(),
  (value) => /^(?:A(?:[1-9]|1[0-2])|B(?:[1-9]|1[0-5]))$/.test(value),
  'is not the code of a claim',
  'Use A1 to A12 or B1 to B15',
).describe('The number of a thesis in the two abstracts');

export const claimShape = z
  .strictObject({
    code: claimCode,
    text,
    source: slug,
    evidence: z.array(z.strictObject({ event: slug, stance: oneOf(EVIDENCE_STANCES), note: text.exactOptional() })).default([]),
  })
  .describe('A thesis from which the course starts, with the events that bear on it');

export type ClaimRecord = z.output<typeof claimShape>;
