import { KIND_RULES } from './kinds.ts';
import type { PublicQuestion, Question } from './question.ts';

/**
 * Picks what a student may see of a question.
 *
 * Field by field: whatever a stored question carries beyond its type stays behind.
 */
export function toPublicQuestion({ view }: Question): PublicQuestion {
  return {
    kind: view.kind,
    prompt: view.prompt,
    ...(view.hint && { hint: view.hint }),
    options: view.options.map(({ id, text }) => ({ id, text })),
    targets: view.targets.map(({ id, text }) => ({ id, text })),
    ...KIND_RULES[view.kind].pickView(view),
  };
}
