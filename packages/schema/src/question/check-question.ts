import type { CuratedQuestion } from '@tumen/domain/quiz/curated';
import { toQuestion } from '@tumen/domain/quiz/curated';
import type { Question } from '@tumen/domain/quiz/question';
import { createRandom } from '@tumen/domain/quiz/random';

/**
 * Puts a check question: the same for everybody, with option ids that say nothing about the key.
 *
 * `data` is the column `Question.data`. What the lesson shows and what `answerCheck` grades both come from here, so their ids agree.
 */
export function putCheckQuestion(data: unknown): Question {
  const curated = readCurated(data);
  return toQuestion(curated, createRandom(`check ${curated.slug}`));
}

/** Narrows `Question.data`, which the importer writes from a validated file. */
export function readCurated(data: unknown): CuratedQuestion {
  if (isCurated(data)) return data;
  throw new Error('A stored question lacks its slug, kind or prompt.');
}

function isCurated(data: unknown): data is CuratedQuestion {
  return typeof data === 'object' && data !== null && 'slug' in data && 'kind' in data && 'prompt' in data;
}
