import { z } from 'zod';
import { slug } from '../../shape/common.ts';
import { anchored } from '../fields.ts';

/** A check for understanding inside the text, without a heading. */
export const shape = z.strictObject({ ...anchored, question: slug });
