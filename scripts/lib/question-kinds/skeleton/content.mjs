import { constantOf } from '../constant-of.mjs';

/** @type {import('../write-skeleton.mjs').Skeleton} */
export const contentSkeleton = {
  'shape.ts': () => `import { z } from 'zod';
import { slug, text } from '../../shape/common.ts';
import { partId } from '../frame.ts';

/** What a content file says of a question of this kind, beyond what all kinds have. */
export const shape = z.strictObject({
  options: z.array(z.strictObject({ id: partId, text })).min(2),
  right: slug.describe('The id of the right option'),
});
`,

  'curated.ts': (kind) => `import type { QuestionRecord } from '../../shape/question.ts';

/** The question in the words of the domain. */
export function curated({ kind, options, right }: Extract<QuestionRecord, { kind: '${constantOf(kind)}' }>) {
  return { kind, options, right };
}
`,

  'faults.ts': (kind) => `import type { QuestionRecord } from '../../shape/question.ts';
import { type QuestionFault, repeatedIds } from '../question-fault.ts';

/** One of the options is right. Lessons have no fields for this kind yet. */
export function* faults({
  usage,
  options,
  right,
}: Extract<QuestionRecord, { kind: '${constantOf(kind)}' }>): Iterable<QuestionFault> {
  yield* repeatedIds('options', options);
  if (options.every(({ id }) => id !== right)) {
    yield { path: ['right'], message: \`"\${right}" is none of the options\`, remedy: 'Give the id of the right option' };
  }
  if (usage === 'CHECK') {
    yield {
      path: ['usage'],
      message: 'a question of this kind cannot be answered inside a lesson',
      remedy: 'Give it "usage: practice"',
    };
  }
}
`,

  'test.ts': (kind) => `import { expect, it } from 'vitest';
import { questionShape } from '../../shape/question.ts';

/** What questions of all kinds have. */
const FRAME = {
  slug: 'sample',
  usage: 'practice',
  kind: '${kind.kind}',
  difficulty: 1,
  level: 'recall',
  prompt: { en: 'Prompt' },
  explanation: { en: 'Because' },
  events: ['an-event'],
  cite: [{ source: 'book' }],
};

/** What a question of this kind has beyond that, as an author would write it. */
const OWN = {};

it('reads a question as an author writes it', () => {
  const { error } = questionShape.safeParse({ ...FRAME, ...OWN });
  expect(error?.issues, 'Write shape.ts, and an example of it into OWN').toBeUndefined();
});

it('refuses one that lacks what this kind needs', () => {
  expect(questionShape.safeParse(FRAME).success).toBe(false);
});
`,
};
