import type { z } from 'zod';
import type { BlockFault, BlockPlace } from '../block-fault.ts';
import type { shape } from './shape.ts';

/** The question is one of the lesson, and meant for its text. */
export function* faults({ question: slug }: z.output<typeof shape>, { lesson, content }: BlockPlace): Iterable<BlockFault> {
  const question = content.questions.find((candidate) => candidate.slug === slug);
  if (!question) return;
  const path = ['question'];
  if (question.usage !== 'CHECK')
    yield {
      path,
      message: `"${slug}" is for ${question.usage === 'EXAM' ? 'exams' : 'practice'}`,
      remedy: 'Give the question "usage: check"',
    };
  if (question.lesson !== lesson)
    yield { path, message: `"${slug}" belongs to ${question.lesson}`, remedy: 'Use one of this lesson' };
}
