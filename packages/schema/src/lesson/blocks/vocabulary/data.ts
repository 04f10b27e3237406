import { z } from 'zod';

/** `LessonBlock.data` of a vocabulary: slugs of glossary entries. */
export const vocabularyShape = z.object({ terms: z.array(z.string()) });
