import type { Page } from '@playwright/test';
import { collectAnswers } from './fixtures/graphql-answers.ts';
import { answerByKeyboard, checkByKeyboard, expectPosition, goOnByKeyboard, verdictOf } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

/** Where the last answer is, as the page says it. */
const saveStatus = (page: Page) => page.getByRole('status').filter({ hasText: /^(Saved|Sending|Kept)/ });
const SAVED = /^Saved \d\d:\d\d:\d\d$/;
const KEPT = 'Kept on this device, will be sent';

test('keeps answers on the device while there is no connection, and sends them when it is back', async ({ page, context }) => {
  await page.goto('/en/quizzes/midterm/run');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await context.setOffline(true);
  for (const position of [1, 2, 3]) {
    await expect(page.getByText(`${position} / 30`)).toBeVisible();
    await answerByKeyboard(page);
    await expect(saveStatus(page)).toHaveText(KEPT);
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  await expect(page.getByText('No connection. Your answers are kept on this device and will be sent.')).toBeAttached();

  const answers = collectAnswers(page);
  await context.setOffline(false);
  await expect(saveStatus(page)).toHaveText(SAVED);
  await expect(page.getByText('Connected again. All answers are saved.')).toBeAttached();
  expect((await answers.read()).filter((answer) => answer.includes('SaveResponsePayload'))).toHaveLength(3);
});

test('loses no answer when the page is left without a connection', async ({ page, context }) => {
  await page.goto('/en/quizzes/midterm/run');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const [prompt = ''] = await page.getByRole('heading', { level: 1 }).allTextContents();
  await context.setOffline(true);
  await answerByKeyboard(page);
  await expect(saveStatus(page)).toHaveText(KEPT);
  // A device without a service worker has no page to show; the answers stay all the same.
  await page.goto('about:blank');
  await context.setOffline(false);

  const answers = collectAnswers(page);
  await page.goto('/en/quizzes/midterm/run');
  await expect(saveStatus(page)).toHaveText(SAVED);
  expect((await answers.read()).some((answer) => answer.includes('SaveResponsePayload'))).toBe(true);
  await page.getByRole('button', { name: 'Question 1, answered' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(prompt);
});

test('sends from another quiz what a closed tab left behind', async ({ page, context }) => {
  await page.goto('/en/quizzes/the-freeze/run?seed=left-behind');
  await expectPosition(page, 1);
  await context.setOffline(true);
  await answerByKeyboard(page);
  await expect(saveStatus(page)).toHaveText(KEPT);
  await page.close();
  await context.setOffline(false);

  const later = await context.newPage();
  await later.goto('/en/quizzes/the-turn/run?seed=later');
  await expectPosition(later, 1);
  await expect
    .poll(() => later.evaluate(() => Object.values(localStorage).filter((text) => text.includes('"savedAt":null')).length))
    .toBe(0);
  await later.goto('/en/quizzes/the-freeze/run?seed=left-behind');
  await expect(later.getByRole('button', { name: 'Check the answer' })).toBeEnabled();
});

test('shows in each of two tabs what was answered last in the other', async ({ page, context }) => {
  await page.goto('/en/quizzes/midterm/run');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const other = await context.newPage();
  await other.goto('/en/quizzes/midterm/run');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(
    (await page.getByRole('heading', { level: 1 }).textContent()) ?? '',
  );
  // Different questions first: neither destroys the other's.
  await answerByKeyboard(page);
  await expect(other.getByRole('button', { name: 'Question 1, answered' })).toBeVisible();
  await other.getByRole('button', { name: 'Question 2, not answered' }).click();
  await expect(other.getByText('2 / 30')).toBeVisible();
  await answerByKeyboard(other);
  await expect(page.getByRole('button', { name: 'Question 2, answered' })).toBeVisible();
  await expect(saveStatus(page)).toHaveText(SAVED);
  await expect(saveStatus(other)).toHaveText(SAVED);

  await page.reload();
  await expect(page.getByRole('button', { name: /^Question [12], answered$/ })).toHaveCount(2);
});

test('takes the newest of two answers to one question, whichever tab it comes from', async ({ page, context }) => {
  const url = '/en/quizzes/the-freeze/run?seed=newest';
  await page.goto(url);
  await expectPosition(page, 1);
  const other = await context.newPage();
  await other.goto(url);
  await expectPosition(other, 1);
  const options = (tab: Page) => tab.getByRole('main').locator('form').getByRole('radio').or(tab.getByRole('checkbox'));
  await expect(options(page).first(), 'the quiz of this seed begins with a choice').toBeVisible();

  await options(page).nth(0).check();
  await expect(options(other).nth(0)).toBeChecked();
  await options(other).nth(1).check();
  await expect(options(page).nth(1)).toBeChecked();
  await expect(saveStatus(page)).toHaveText(SAVED);
  await page.reload();
  await expect(options(page).nth(1)).toBeChecked();
});

test('goes on without a connection in practice, and brings the verdict later', async ({ page, context }) => {
  await page.goto('/en/quizzes/the-freeze/run?seed=tunnel');
  await expectPosition(page, 1);
  await context.setOffline(true);
  await answerByKeyboard(page);
  await page.getByRole('button', { name: 'Check the answer' }).click();
  await expect(saveStatus(page)).toHaveText(KEPT);
  await page.getByRole('button', { name: 'Next question' }).click();
  await expectPosition(page, 2);

  await context.setOffline(false);
  await expect(saveStatus(page)).toHaveText(SAVED);
  await page.reload();
  await expectPosition(page, 2);
  await answerByKeyboard(page);
  await checkByKeyboard(page);
  await expect(verdictOf(page)).toBeVisible();
  await goOnByKeyboard(page);
});
