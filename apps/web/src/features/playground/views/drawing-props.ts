import type { AnswerList } from '../tabulate-answer.ts';

/** A list that holds something to draw, the name of the drawing, and all lists of the answer: a chart draws series of several together. */
export type DrawingProps = { list: AnswerList; label: string; lists: readonly AnswerList[] };
