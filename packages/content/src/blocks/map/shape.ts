import { z } from 'zod';
import { captioned } from '../fields.ts';

/** The places of the lesson's events. */
export const shape = z.strictObject(captioned);
