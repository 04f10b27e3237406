import { QUIZ_USAGES } from '@tumen/domain/quiz/blueprint';
import type { Selection } from './load-questions.ts';

export const DEFAULT_SEED = 'A';

type Options = { readonly [name in 'lesson' | 'usage' | 'quiz' | 'seed']?: string | undefined };

/** What a command of the teacher is to take. Null where the options name not one thing. A quiz knows its usage itself. */
export function readSelection({ lesson, usage, quiz, seed = DEFAULT_SEED }: Options): Selection | null {
  const wished = QUIZ_USAGES.find((name) => name.toLowerCase() === (usage ?? 'practice'));
  if (lesson && !quiz && wished) return { lesson, usage: wished };
  return quiz && !lesson && usage === undefined ? { quiz, seed } : null;
}
