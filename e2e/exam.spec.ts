import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { moveDeadline, showAfterClosing } from './fixtures/database.ts';
import { collectAnswers } from './fixtures/graphql-answers.ts';
import { answerByKeyboard, verdictOf } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

const KEY = /"(answerKey|rationales|explanation|isCorrect|fraction|tolerance)":(?!null)/;

async function startMidterm(page: Page): Promise<string> {
  await page.goto('/en/quizzes/midterm');
  await page.getByRole('button', { name: 'Start the exam' }).click();
  await expect(page.getByText('1 / 30')).toBeVisible();
  await expect(page).toHaveURL(/attempt=/);
  return new URL(page.url()).searchParams.get('attempt') ?? '';
}

test('says the rules of an exam before it begins, and takes no number', async ({ page }) => {
  await page.goto('/en/quizzes/midterm');
  await expect(page.getByText('Exam', { exact: true })).toBeVisible();
  const rules = page.getByRole('list', { name: 'Rules' });
  await expect(rules).toContainText('60 points');
  await expect(rules).toContainText('40 minutes, by the clock of the server');
  await expect(rules).toContainText('once you have handed in');
  await expect(page.getByRole('textbox', { name: /Quiz number/ })).toHaveCount(0);
});

test('leads through an exam in any order, shows no key before it is handed in and every one after', async ({ page }) => {
  const answers = collectAnswers(page);
  await startMidterm(page);
  await expect(page.getByRole('timer')).toHaveText(/^Time left (40:00|39:\d\d)$/);
  await expect(page.getByRole('button', { name: 'Check the answer' })).toHaveCount(0);
  await answerByKeyboard(page);
  await page.getByRole('button', { name: 'Question 7, not answered' }).click();
  await expect(page.getByText('7 / 30')).toBeVisible();
  await answerByKeyboard(page);
  await page.getByRole('button', { name: 'Previous question' }).click();
  await expect(page.getByText('6 / 30')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Hand in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hand in now?' });
  await expect(dialog).toContainText('Not answered: 2, 3, 4, 5, 6, 8,');
  await dialog.getByRole('button', { name: 'Go on working' }).click();
  await expect(page.getByText('6 / 30')).toBeVisible();
  for (const answer of await answers.read()) expect(answer).not.toMatch(KEY);

  await page.getByRole('button', { name: 'Hand in' }).click();
  await dialog.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /of 60 points$/ })).toBeFocused();
  await page.getByRole('button', { name: /^Question 7:/ }).click();
  await expect(verdictOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Back to the result' }).click();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /of 60 points$/ })).toBeVisible();
});

test('comes back to the same exam after a reload, with its answers and its clock', async ({ page }) => {
  await startMidterm(page);
  const [prompt = ''] = await page.getByRole('heading', { level: 1 }).allTextContents();
  await answerByKeyboard(page);
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await page.goto('/en/quizzes/midterm/run');

  await expect(page.getByRole('button', { name: 'Question 1, answered' })).toBeVisible();
  await page.getByRole('button', { name: 'Question 1, answered' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(prompt);
  await expect(page.getByRole('timer')).toHaveText(/^Time left (40:00|39:\d\d)$/);
});

test('shows the time that is left by the clock of the server on a device whose own is wrong', async ({ page }) => {
  await page.clock.install({ time: new Date('2001-01-01T00:00:00Z') });
  await startMidterm(page);

  await expect(page.getByRole('timer')).toHaveText(/^Time left (40:00|39:\d\d)$/);
});

test('hands in at the deadline what was answered, and says so', async ({ page }) => {
  const attempt = await startMidterm(page);
  await answerByKeyboard(page);
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await moveDeadline(attempt, 63);
  await page.reload();
  await expect(page.getByText('1 minute left')).toBeAttached();
  await moveDeadline(attempt, 3);
  await page.reload();

  await expect(page.getByRole('heading', { level: 1, name: 'Time is up' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /of 60 points$/ })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('The server handed it in at the end of the time.')).toBeVisible();
});

test('has handed in an exam whose page was closed before the end', async ({ page, context }) => {
  const attempt = await startMidterm(page);
  await answerByKeyboard(page);
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await page.close();
  await moveDeadline(attempt, -6);

  const later = await context.newPage();
  await later.goto(`/en/quizzes/midterm/run?attempt=${attempt}`);
  await expect(later.getByRole('heading', { level: 1, name: /of 60 points$/ })).toBeVisible();
});

test.describe('in Seoul', () => {
  test.use({ timezoneId: 'Asia/Seoul' });

  test('tells when the points will be shown, in the zone of the student, and shows them then', async ({ page }) => {
    const attempt = await startMidterm(page);
    await showAfterClosing(attempt, 86_400);
    await page.reload();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Handed in' })).toBeFocused();
    const time = page.getByRole('status').locator('time');
    const inSeoul = new Intl.DateTimeFormat('en', {
      timeZone: 'Asia/Seoul',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      weekday: 'long',
    });
    await expect(time).toContainText(inSeoul.format(new Date((await time.getAttribute('datetime')) ?? '')));
    await expect(time).toContainText(/\d\d:\d\d GMT\+9$/);
    await expectAccessible(page);

    await showAfterClosing(attempt, 0);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: /of 60 points$/ })).toBeVisible();
  });
});

test('says in the language of the page whose attempt it does not show', async ({ page }) => {
  await page.goto(`/ko/quizzes/midterm/run?attempt=${Buffer.from('Attempt:of-somebody-else').toString('base64url')}`);
  await expect(page.getByRole('alert').filter({ hasText: '해당 퀴즈나 응시 기록을 찾을 수 없습니다.' })).toBeVisible();
});
