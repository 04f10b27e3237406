import { z } from 'zod';
import { headed } from '../fields.ts';

/** The sources that the facts of the lesson cite. */
export const shape = z.strictObject(headed);
