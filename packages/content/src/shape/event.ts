import { CONFIDENCES, EVENT_KINDS, PARTICIPATION_ROLES } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { citations, date, must, oneOf, slug, text } from './common.ts';

const participant = must(
  z.strictObject({
    actor: slug,
    role: oneOf(PARTICIPATION_ROLES),
    office: slug.exactOptional().describe('The office held at that time'),
    part: text.exactOptional().describe('The exact part played, where the role does not say it'),
  }),
  (value) => value.office === undefined || value.part === undefined,
  'has both an office and a part',
  'Keep one: the office held at that time, or the part played',
);

const dispute = z
  .strictObject({
    question: text,
    positions: z
      .array(z.strictObject({ view: text, heldBy: text, cite: citations }))
      .min(2)
      .describe('At least two'),
  })
  .describe('A question about the event on which historians or governments disagree');

export const eventShape = z
  .strictObject({
    date,
    kind: oneOf(EVENT_KINDS),
    confidence: oneOf(CONFIDENCES),
    themes: z.array(slug).min(1),
    title: text,
    summary: text.default({ en: '…' }).describe('What happened and why it matters here, in two sentences that the facts carry'),
    facts: z
      .array(z.strictObject({ text, cite: citations }))
      .min(1)
      .describe('Atomic statements, each cited'),
    significance: text,
    participants: z.array(participant).default([]).describe('Who took part; an actor stands once'),
    places: z.array(slug).default([]),
    causes: z.array(slug).default([]).describe('Events that led to this one'),
    dispute: dispute.exactOptional(),
  })
  .describe('One thing that happened');

export type EventRecord = z.output<typeof eventShape>;
