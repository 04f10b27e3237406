import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/test.ts';

/** Making the class takes seconds, and longer while other tests keep the machine busy. */
const MAKING_MS = 60_000;

async function startDemo(page: Page) {
  await page.goto('/en/teach');
  await page.getByRole('button', { name: 'Open a demo classroom' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'twenty-five students take their quizzes' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Demo class: Moscow and Pyongyang' })).toBeVisible({
    timeout: MAKING_MS,
  });
}

test('one click makes a class with grades, essays and a running quiz; another deletes it', async ({ page, behavior }) => {
  test.slow();
  await startDemo(page);
  const banner = page.getByRole('region', { name: 'Demo classroom' });
  await expect(banner).toContainText('Everything is deleted on');
  await expectAccessible(page);

  const pages = page.getByRole('navigation', { name: 'Pages of the class' });
  await pages.getByRole('link', { name: 'Grades' }).click();
  await expect(page.getByText('Anna Sokolova').first()).toBeVisible();
  await expect(page.getByText('Every kind of question').first()).toBeVisible();

  await pages.getByRole('link', { name: 'Live' }).click();
  const students = page.getByRole('region', { name: 'Students' });
  await expect(students.getByText('Anna Sokolova', { exact: true })).toBeVisible();
  await expect(students.getByText('Working', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);

  // Whoever has a demo has no account, and no way to lose the demo by signing out.
  await expect(page.getByRole('button', { name: 'Sign out' })).toHaveCount(0);
  await page.goto('/en/teach/account');
  await expect(page.getByText('A demo classroom has no account')).toBeVisible();

  await banner.getByText('Delete the demo now').click();
  await banner.getByRole('button', { name: 'Delete the demo' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The demo classroom is deleted' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open a demo classroom' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/en/teach');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  expect(behavior.strangers).toEqual([]);
});
