import { expect, it } from 'vitest';
import { toPublicQuestion } from './public-question.ts';
import type { Question } from './question.ts';

it('drops whatever a stored question carries beyond its public fields', () => {
  const option = { id: 'x7', text: { en: 'Yes' }, isCorrect: true };
  const view = { kind: 'SINGLE_CHOICE' as const, prompt: { en: 'Prompt' }, options: [option], targets: [], secret: 'x7' };
  const question: Question = {
    view,
    key: { answer: { optionIds: ['x7'], pairs: [] }, explanation: { en: 'So' }, rationales: [], events: [], citations: [] },
  };
  expect(toPublicQuestion(question)).toEqual({
    kind: 'SINGLE_CHOICE',
    prompt: { en: 'Prompt' },
    options: [{ id: 'x7', text: { en: 'Yes' } }],
    targets: [],
  });
});
