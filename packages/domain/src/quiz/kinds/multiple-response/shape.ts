import type { CuratedOption } from '../../choice.ts';

/** Some right and some wrong options. */
export type Curated = { readonly kind: 'MULTIPLE_RESPONSE'; readonly options: readonly CuratedOption[] };
