import { z } from 'zod';
import { text } from '../../shape/common.ts';
import { partId } from '../frame.ts';

export const shape = z.strictObject({ pairs: z.array(z.strictObject({ id: partId, left: text, right: text })).min(2) });
