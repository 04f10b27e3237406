import { weighScripts } from './fixtures/script-weight.ts';
import { expect, test } from './fixtures/test.ts';

/** design.md, section 6: compressed JavaScript of a lesson page. */
const LESSON_BUDGET_BYTES = 130_000;

test('a lesson loads no more JavaScript than a phone on a slow line can bear', async ({ browser, baseURL }) => {
  const bytes = await weighScripts(browser, `${baseURL}/en/lessons/korean-war`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(LESSON_BUDGET_BYTES);
});
