import { z } from 'zod';
import { claimCode } from './claim.ts';
import { citations, must, slug, text } from './common.ts';

const evidence = must(
  z.strictObject({
    event: slug.exactOptional(),
    indicator: slug.exactOptional(),
    note: text,
    cite: citations.exactOptional(),
  }),
  (value) => (value.event === undefined) !== (value.indicator === undefined),
  'must name one event or one indicator',
  'Write either "event: slug" or "indicator: slug"',
);

export const debateShape = z
  .strictObject({
    question: text,
    background: text,
    claims: z.array(claimCode).default([]),
    prompts: z.array(text).default([]).describe('Questions for the class'),
    positions: z
      .array(
        z.strictObject({
          label: text,
          argument: text,
          heldBy: z.array(text).min(1),
          cite: citations,
          evidence: z.array(evidence).default([]),
        }),
      )
      .min(2)
      .describe('At least two'),
  })
  .describe('A question on which historians disagree, with the positions they hold');

export type DebateRecord = z.output<typeof debateShape>;
