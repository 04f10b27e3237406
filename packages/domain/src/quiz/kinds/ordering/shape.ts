import type { QuestionOption } from '../../question.ts';

/** `items` in the right order; `id` is the author's name, students see an opaque one. */
export type Curated = { readonly kind: 'ORDERING'; readonly items: readonly QuestionOption[] };
