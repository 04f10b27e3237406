import { z } from 'zod';
import { must, slug } from '../../shape/common.ts';

export const shape = z.strictObject({
  place: slug,
  radius: must(z.number(), (value) => value > 0, 'is not above zero', 'Give the kilometers that still earn the full mark'),
});
