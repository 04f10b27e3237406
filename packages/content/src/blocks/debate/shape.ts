import { z } from 'zod';
import { slug } from '../../shape/common.ts';
import { headed } from '../fields.ts';

/** A debate to hold in class. */
export const shape = z.strictObject({ ...headed, debate: slug });
