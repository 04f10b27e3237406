import type { LocalizedText } from '../../../localized-text.ts';

/** Pairs may share a right side. */
export type Curated = {
  readonly kind: 'MATCHING';
  readonly pairs: readonly { readonly id: string; readonly left: LocalizedText; readonly right: LocalizedText }[];
};
