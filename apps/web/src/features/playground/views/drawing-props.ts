import type { AnswerList } from '../tabulate-answer.ts';

/** A list that holds something to draw, and the name of the drawing. */
export type DrawingProps = { list: AnswerList; label: string };
