import type { Difficulty } from '../blueprint.ts';
import type { Corpus } from '../corpus.ts';
import type { Question } from '../question.ts';
import type { Random } from '../random.ts';

/**
 * Builds one question from the data. The same corpus, seed and difficulty give the same question.
 *
 * @returns Null when the corpus cannot carry a question with exactly one defensible key.
 */
export type Generator = (corpus: Corpus, random: Random, options: { readonly difficulty: Difficulty }) => Question | null;
