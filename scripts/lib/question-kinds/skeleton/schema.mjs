/** @type {import('../write-skeleton.mjs').Skeleton} */
export const schemaSkeleton = {
  'description.ts': () => `/** For the enum of the API. */
export const description = 'By …';
`,

  'test.ts': () => `import { expect, it } from 'vitest';
import { description } from './description.ts';

it('says how a question of this kind is answered', () => {
  expect(description, 'Complete the sentence of description.ts').toMatch(/^By [a-z].{9,}\\.$/);
});
`,
};
