import type { builder } from '../builder.ts';

/** What a kind of question defines its field of `AnswerInput` with. */
export type AnswerFieldBuilder = PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>;
