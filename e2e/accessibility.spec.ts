import { expectAccessible } from './fixtures/accessibility.ts';
import { LOCALES, PAGES } from './fixtures/pages.ts';
import { answerByKeyboard, checkByKeyboard, expectPosition, goOnByKeyboard } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

/** GraphiQL's own markup; what stands around it is ours. */
const EDITOR = '.graphiql-container';

for (const { name, path } of PAGES) {
  for (const locale of LOCALES) {
    test(`${name} in ${locale} shows no violation in light and dark`, async ({ page }) => {
      await page.goto(`/${locale}${path}`);
      const isPlayground = path === '/playground';
      if (isPlayground) await expect(page.locator(EDITOR)).toBeVisible();
      await expectAccessible(page, isPlayground ? EDITOR : undefined);
    });
  }
}

test('a running quiz shows no violation before and after each verdict, nor at its end', async ({ page }) => {
  test.slow();
  await page.goto('/en/quizzes/the-freeze/run?seed=axe');
  for (let position = 1; position <= 10; position += 1) {
    await expectPosition(page, position);
    await expectAccessible(page);
    await answerByKeyboard(page);
    await checkByKeyboard(page);
    await expectAccessible(page);
    await goOnByKeyboard(page);
  }
  await expect(page.getByRole('heading', { level: 1, name: /points$/ })).toBeVisible();
  await expectAccessible(page);
});
