import { readFile } from 'node:fs/promises';
import { expectAccessible } from './fixtures/accessibility.ts';
import { answerByKeyboard, checkByKeyboard, expectPosition, verdictOf } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

test('shows what is kept, gives the answers as a file, and deletes everything after a question', async ({ page }) => {
  await page.goto('/en/privacy');
  await expect(page.getByText('This browser has kept nothing here yet.')).toBeVisible();

  await page.goto('/en/quizzes/the-freeze/run?seed=privacy');
  await expectPosition(page, 1);
  const [prompt = ''] = await page.getByRole('heading', { level: 1 }).allTextContents();
  await answerByKeyboard(page);
  await checkByKeyboard(page);
  await expect(verdictOf(page)).toBeVisible();

  await page.goto('/en/privacy');
  await expect(page.getByText('1 quiz taken, no place in a class.')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download my answers' }).click(),
  ]);
  const { attempts } = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(attempts).toHaveLength(1);
  expect(prompt).toContain(attempts[0].questions[0].prompt);
  expect(attempts[0].questions[0].response.isFinal).toBe(true);
  // What is not answered has no verdict, and nothing tells its key.
  expect(attempts[0].questions[1].feedback).toBeNull();

  await page.getByRole('button', { name: 'Delete everything of mine' }).click();
  await page.getByRole('button', { name: 'No, keep it' }).click();
  await page.getByRole('button', { name: 'Delete everything of mine' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(page.getByText('Deleted: 1 quiz and 0 places in classes.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /^tumen\.(answer|attempt)/.test(key)))).toEqual([]);
  await page.reload();
  await expect(page.getByText('This browser has kept nothing here yet.')).toBeVisible();
});

for (const [locale, title] of [
  ['en', 'Privacy'],
  ['ko', '개인정보'],
  ['ru', 'Личные данные'],
] as const) {
  test(`tells schools what they need to know (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto(`/${locale}`);
    await page.getByRole('contentinfo').getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText(/34 CFR Part 99/)).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'no sideways scrolling').toBeLessThanOrEqual(320);
  });
}
