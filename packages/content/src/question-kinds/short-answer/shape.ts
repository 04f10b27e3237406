import { z } from 'zod';
import { must, text } from '../../shape/common.ts';

const spellings = z.array(z.string().trim().min(1)).min(1);

export const shape = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        accept: z
          .strictObject({ en: spellings, ko: spellings, ru: spellings.exactOptional() })
          .describe('Spellings that count, by language; the first is shown'),
        fraction: must(z.number(), (value) => value >= 0 && value <= 1, 'is not between 0 and 1', 'Give the share of the point'),
        rationale: text,
      }),
    )
    .min(1)
    .describe('The answers that are known, mistakes worth an explanation among them (fraction 0)'),
});
