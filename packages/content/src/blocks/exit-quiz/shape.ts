import { z } from 'zod';
import { slug } from '../../shape/common.ts';
import { headed } from '../fields.ts';

/** The quiz at the end. */
export const shape = z.strictObject({ ...headed, quiz: slug });
