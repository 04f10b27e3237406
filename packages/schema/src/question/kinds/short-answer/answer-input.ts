import type { AnswerFieldBuilder } from '../../answer-field-builder.ts';

export const answerInput = (t: AnswerFieldBuilder) => ({
  text: t.string({ description: 'Short answer and essay: what was written.' }),
});
