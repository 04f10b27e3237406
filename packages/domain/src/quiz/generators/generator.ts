import type { Difficulty } from '../blueprint.ts';
import type { Corpus } from '../corpus.ts';
import type { Question } from '../question.ts';
import type { Random } from '../random.ts';

export type GeneratorOptions = {
  readonly difficulty: Difficulty;
  /** Slugs of events that the quiz asks about already: not to be drawn from beyond the scope. */
  readonly avoid?: ReadonlySet<string>;
  /** Slugs of terms, indicators or offices: a question about one of them, or none. Read by the generators that ask about those. */
  readonly about?: ReadonlySet<string>;
};

/**
 * Builds one question from the data. The same corpus, seed and options give the same question.
 *
 * @returns Null when the corpus cannot carry a question with exactly one defensible key.
 */
export type Generator = (corpus: Corpus, random: Random, options: GeneratorOptions) => Question | null;
