import type { AnswerFieldBuilder } from '../../answer-field-builder.ts';
import { MapPointInput } from './input.type.ts';

export const answerInput = (t: AnswerFieldBuilder) => ({
  point: t.field({ type: MapPointInput, description: 'Map point: where on the Earth.' }),
});
