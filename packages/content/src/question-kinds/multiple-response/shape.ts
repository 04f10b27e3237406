import { z } from 'zod';
import { choiceOptions } from '../choice-options.ts';

export const shape = z.strictObject({ options: choiceOptions });
