/** The question of the content that the essays answer: they are about its sources and by its rubric. */
export const ESSAY_ITEM = 'curated:freeze-essay-sold-or-spent';

/** What a simulated student wrote. Every fact in it stands in the lesson "The freeze"; how well it is argued differs. */
export type DemoEssay = {
  readonly text: string;
  /** What its teacher gave, by the criteria of the rubric, and said to it. Null: it waits to be marked. */
  readonly marks: { readonly points: Readonly<Record<string, number>>; readonly comment: string } | null;
};
