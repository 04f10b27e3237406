import { z } from 'zod';
import { QUESTION_SHAPES } from '../../generated/question-shapes.ts';

export const questionShape = z.discriminatedUnion('kind', QUESTION_SHAPES).describe('A question written by hand, with its key');

export type QuestionRecord = z.output<typeof questionShape>;
