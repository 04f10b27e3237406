/** The drawings. */
export const DRAWN_VIEWS = ['timeline', 'map', 'chart', 'network'] as const;
export type DrawnView = (typeof DRAWN_VIEWS)[number];

/** The ways to look at an answer. The first two show any; the drawings need some fields. */
export const ANSWER_VIEWS = ['table', 'json', ...DRAWN_VIEWS] as const;
export type AnswerView = (typeof ANSWER_VIEWS)[number];

/** How an answer is looked at: the view, and the path of the list in it; null for the longest. */
export type AnswerLook = { readonly view: AnswerView; readonly list: string | null };

export const FIRST_LOOK: AnswerLook = { view: 'table', list: null };

/** Reads the name of a view, as an address carries it; undefined for anything else. */
export function readAnswerView(text: string | null): AnswerView | undefined {
  return ANSWER_VIEWS.find((view) => view === text);
}
