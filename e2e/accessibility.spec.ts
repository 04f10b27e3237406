import { expectAccessible } from './fixtures/accessibility.ts';
import { LOCALES, PAGES } from './fixtures/pages.ts';
import { answerByKeyboard, checkByKeyboard, expectPosition, goOnByKeyboard } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

/** GraphiQL's own markup; what stands around it is ours. */

/** What stands above the question. */
const KIND = /^(One right answer|One or more right answers|Put in order|Match|A number)$/;

for (const { name, path } of PAGES) {
  for (const locale of LOCALES) {
    test(`${name} in ${locale} shows no violation in light and dark`, async ({ page }) => {
      await page.goto(`/${locale}${path}`);
      await expectAccessible(page);
    });
  }
}

test('a running quiz shows no violation before and after the verdict on each kind of question, nor at its end', async ({
  page,
}) => {
  test.slow();
  await page.goto('/en/quizzes/the-freeze/run?seed=axe');
  const seen = new Set<string>();
  for (let position = 1; position <= 10; position += 1) {
    await expectPosition(page, position);
    const [kind = ''] = await page.getByText(KIND).allTextContents();
    const isNew = !seen.has(kind);
    seen.add(kind);
    if (isNew) await expectAccessible(page);
    await answerByKeyboard(page);
    await checkByKeyboard(page);
    if (isNew) await expectAccessible(page);
    await goOnByKeyboard(page);
  }
  expect(seen.size, 'kinds of questions in one quiz').toBeGreaterThanOrEqual(3);
  await expect(page.getByRole('heading', { level: 1, name: /points$/ })).toBeVisible();
  await expectAccessible(page);
});
