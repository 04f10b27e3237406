import type { AnswerView } from './offered-views.ts';

/** How an answer is looked at: the view, and the path of the list in it; null for the longest. */
export type AnswerLook = { readonly view: AnswerView; readonly list: string | null };

export const FIRST_LOOK: AnswerLook = { view: 'table', list: null };
