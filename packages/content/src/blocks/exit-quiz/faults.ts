import type { z } from 'zod';
import type { BlockFault, BlockPlace } from '../block-fault.ts';
import type { shape } from './shape.ts';

/** The quiz is that of the lesson. */
export function* faults({ quiz: slug }: z.output<typeof shape>, { lesson, content }: BlockPlace): Iterable<BlockFault> {
  const quiz = content.quizzes.find((candidate) => candidate.slug === slug);
  if (!quiz || quiz.lesson === lesson) return;
  yield {
    path: ['quiz'],
    message: `"${slug}" belongs to ${quiz.lesson ?? 'the whole course'}`,
    remedy: 'Use a quiz of this lesson',
  };
}
