import type { CuratedOption } from '../../choice.ts';

/** One right option and at least one wrong one. */
export type Curated = { readonly kind: 'SINGLE_CHOICE'; readonly options: readonly CuratedOption[] };
