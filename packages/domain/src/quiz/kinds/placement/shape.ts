import type { LocalizedText } from '../../../localized-text.ts';

/** `period` of an item is the label of one of `periods`, which stand in the order of time; one may stay empty. */
export type Curated = {
  readonly kind: 'PLACEMENT';
  readonly periods: readonly LocalizedText[];
  readonly items: readonly { readonly id: string; readonly text: LocalizedText; readonly period: LocalizedText }[];
};
