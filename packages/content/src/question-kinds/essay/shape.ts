import { z } from 'zod';
import { must, text } from '../../shape/common.ts';
import { partId } from '../frame.ts';

const words = must(
  z.strictObject({ min: z.int().min(1), max: z.int().min(1) }),
  ({ min, max }) => min <= max,
  'has more words at least than at most',
  'Let "min" be the smaller number',
);

const levels = must(
  z.array(z.strictObject({ points: z.int().min(0), text })).min(2),
  (rising) => rising.every(({ points }, index) => (index === 0 ? points === 0 : points > (rising[index - 1]?.points ?? 0))),
  'does not rise from 0 points',
  'Begin with 0 points and let each level give more',
);

export const shape = z.strictObject({
  words,
  criteria: z
    .array(z.strictObject({ id: partId, title: text, levels }))
    .min(1)
    .describe('The rubric'),
  model: text.describe('A good answer'),
});
