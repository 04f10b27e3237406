import { EVIDENCE_STANCES } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { must, oneOf, slug, text, words } from './common.ts';

export const claimCode = must(
  z.string(),
  (value) => /^(?:A(?:[1-9]|1[0-2])|B(?:[1-9]|1[0-5]))$/.test(value),
  'is not the code of a claim',
  'Use A1 to A12 or B1 to B15',
).describe('The number of a thesis in the two abstracts');

const evidence = must(
  z.strictObject({
    event: slug.exactOptional(),
    indicator: slug.exactOptional(),
    debate: slug.exactOptional(),
    stance: oneOf(EVIDENCE_STANCES),
    note: text.describe('Why it supports or challenges the claim, or what it explains'),
  }),
  ({ event, indicator, debate }) => [event, indicator, debate].filter((target) => target !== undefined).length === 1,
  'must name one event, one indicator or one debate',
  'Write "event: slug", "indicator: slug" or "debate: slug"',
);

export const claimShape = z
  .strictObject({
    code: claimCode,
    text,
    wording: words.exactOptional().describe('The sentences of the abstract, as printed'),
    note: text.exactOptional().describe('What a reader has to know about the claim as such'),
    source: slug,
    evidence: z.array(evidence).default([]),
  })
  .describe('A thesis from which the course starts, with the events, series and debates that bear on it');

export type ClaimRecord = z.output<typeof claimShape>;
