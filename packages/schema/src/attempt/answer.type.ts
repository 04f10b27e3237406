import type { Answer as AnswerShape } from '@tumen/domain/quiz/question';
import { answerInputs } from '../../generated/question-kind-answers.ts';
import { builder } from '../builder.ts';

const AnswerPair = builder.objectRef<AnswerShape['pairs'][number]>('AnswerPair').implement({
  description: 'An option and what it was matched with.',
  fields: (t) => ({
    optionId: t.exposeID('optionId', { description: 'The option, from the left side.' }),
    targetId: t.exposeID('targetId', { description: 'Its target, from the right side.' }),
  }),
});

/** Kinds of question add the fields that they alone have (`question/kinds/<kind>/type.ts`). */
export const Answer = builder.objectRef<AnswerShape>('Answer').implement({
  description: 'An answer: which of its fields is used depends on the kind of the question.',
  fields: (t) => ({
    optionIds: t.idList({
      description: 'Choice: the options chosen. Ordering: all items, first to last. Else empty.',
      resolve: ({ optionIds }) => [...optionIds],
    }),
    pairs: t.field({
      type: [AnswerPair],
      description: 'Matching and placement: each option with its target. Else empty.',
      resolve: ({ pairs }) => [...pairs],
    }),
  }),
});

const AnswerPairInput = builder.inputType('AnswerPairInput', {
  description: 'An option and what it is matched with.',
  fields: (t) => ({
    optionId: t.id({ required: true, description: 'The option, from the left side.' }),
    targetId: t.id({ required: true, description: 'Its target, from the right side.' }),
  }),
});

export const AnswerInput = builder.inputType('AnswerInput', {
  description: 'An answer. Give the one field that the kind of the question uses.',
  fields: (t) => ({
    optionIds: t.idList({ description: 'Choice: the options chosen. Ordering: all items, first to last.' }),
    pairs: t.field({ type: [AnswerPairInput], description: 'Matching and placement: each option with its target.' }),
    ...answerInputs(t),
  }),
});

type Given = typeof AnswerInput.$inferInput;

/** The answer in the words of the domain: what is left out is empty. */
export function toAnswer({ optionIds, pairs, ...others }: Given): AnswerShape {
  const given = Object.entries(others).filter(([, value]) => value !== null && value !== undefined);
  return {
    optionIds: (optionIds ?? []).map(String),
    pairs: (pairs ?? []).map(({ optionId, targetId }) => ({ optionId: String(optionId), targetId: String(targetId) })),
    ...Object.fromEntries(given),
  };
}
