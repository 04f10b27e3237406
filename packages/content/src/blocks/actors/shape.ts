import { z } from 'zod';
import { headed } from '../fields.ts';

/** The people and bodies of the lesson. */
export const shape = z.strictObject(headed);
