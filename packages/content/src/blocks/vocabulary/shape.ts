import { z } from 'zod';
import { slug } from '../../shape/common.ts';
import { headed } from '../fields.ts';

/** Words to know. */
export const shape = z.strictObject({ ...headed, terms: z.array(slug).min(1) });
