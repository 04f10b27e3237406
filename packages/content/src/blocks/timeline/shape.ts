import { z } from 'zod';
import { slug } from '../../shape/common.ts';
import { headed } from '../fields.ts';

/** The lesson's events on a line of time. */
export const shape = z.strictObject({ ...headed, highlights: z.array(slug).default([]) });
