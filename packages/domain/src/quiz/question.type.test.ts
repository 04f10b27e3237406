import { expectTypeOf, it } from 'vitest';
import type { toPublicQuestion } from './public-question.ts';
import type { PublicQuestion, QuestionKey, QuestionOption } from './question.ts';

it('gives the public question no field of the key', () => {
  expectTypeOf<keyof PublicQuestion & keyof QuestionKey>().toEqualTypeOf<never>();
  expectTypeOf<keyof PublicQuestion>().toEqualTypeOf<
    'kind' | 'prompt' | 'hint' | 'options' | 'targets' | 'unit' | 'words' | 'criteria'
  >();
  expectTypeOf<keyof QuestionOption>().toEqualTypeOf<'id' | 'text'>();
});

it('makes the public question and nothing more', () => {
  expectTypeOf<ReturnType<typeof toPublicQuestion>>().toEqualTypeOf<PublicQuestion>();
});
