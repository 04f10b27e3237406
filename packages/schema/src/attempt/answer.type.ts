import type { Answer as AnswerShape } from '@tumen/domain/quiz/question';
import { builder } from '../builder.ts';

const AnswerPair = builder.objectRef<AnswerShape['pairs'][number]>('AnswerPair').implement({
  description: 'An option and what it was matched with.',
  fields: (t) => ({
    optionId: t.exposeID('optionId', { description: 'The option, from the left side.' }),
    targetId: t.exposeID('targetId', { description: 'Its target, from the right side.' }),
  }),
});

export const Answer = builder.objectRef<AnswerShape>('Answer').implement({
  description: 'An answer: which of its fields is used depends on the kind of the question.',
  fields: (t) => ({
    optionIds: t.idList({
      description: 'Choice: the options chosen. Ordering: all items, first to last. Else empty.',
      resolve: ({ optionIds }) => [...optionIds],
    }),
    pairs: t.field({
      type: [AnswerPair],
      description: 'Matching: each option with its target. Else empty.',
      resolve: ({ pairs }) => [...pairs],
    }),
    number: t.float({
      nullable: true,
      description: 'Numeric: the number. Null for the other kinds.',
      resolve: ({ number }) => number ?? null,
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
    pairs: t.field({ type: [AnswerPairInput], description: 'Matching: each option with its target.' }),
    number: t.float({ description: 'Numeric: the number.' }),
  }),
});

type Given = typeof AnswerInput.$inferInput;

/** The answer in the words of the domain: what is left out is empty. */
export function toAnswer({ optionIds, pairs, number }: Given): AnswerShape {
  return {
    optionIds: (optionIds ?? []).map(String),
    pairs: (pairs ?? []).map(({ optionId, targetId }) => ({ optionId: String(optionId), targetId: String(targetId) })),
    ...(typeof number === 'number' && { number }),
  };
}
