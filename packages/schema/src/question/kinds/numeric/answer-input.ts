import type { AnswerFieldBuilder } from '../../answer-field-builder.ts';

export const answerInput = (t: AnswerFieldBuilder) => ({ number: t.float({ description: 'Numeric: the number.' }) });
