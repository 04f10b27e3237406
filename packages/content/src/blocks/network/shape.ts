import { z } from 'zod';
import { captioned } from '../fields.ts';

/** Who took part together in the lesson's events. */
export const shape = z.strictObject(captioned);
