import { z } from 'zod';
import { anchored } from '../fields.ts';

/** A section of the Markdown of the lesson, which has the same anchor. */
export const shape = z.strictObject(anchored);
