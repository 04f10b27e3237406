import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { answerByKeyboard, expectPosition } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

const PHONE = { width: 390, height: 844 };
const CODE = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** Asks for a code on the page of a quiz, by keyboard, and returns it. */
async function makeCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Continue on another device' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Continue on another device' })).toBeFocused();
  const code = page.getByRole('status').filter({ hasText: CODE });
  await expect(code).toBeVisible();
  return (await code.textContent()) ?? '';
}

test('goes on with an exam on a phone where the computer is, and both see what the other saved', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/en/quizzes/midterm/run');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const prompt = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await answerByKeyboard(page);
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  const code = await makeCode(page);
  await expectAccessible(page);

  const phone = await browser.newContext({ viewport: PHONE, hasTouch: true, ...(baseURL && { baseURL }) });
  const other = await phone.newPage();
  // As the camera opens it; the code does not stay in the address.
  await other.goto(`/ko/continue#${code}`);
  await expect(other.getByLabel('다른 기기에 표시된 코드')).toHaveValue(code);
  expect(other.url()).not.toContain(code);
  await expectAccessible(other);
  await other.getByRole('button', { name: '여기서 이어 가기' }).tap();
  await other.getByRole('link', { name: /^이어서 풀기/ }).tap();
  await expect(other.getByRole('button', { name: '1번 문항, 답함' })).toBeVisible();
  await other.goto(other.url().replace('/ko/', '/en/'));
  await other.getByRole('button', { name: 'Question 2, not answered' }).tap();
  await answerByKeyboard(other);
  await expect(other.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('button', { name: /^Question [12], answered$/ })).toHaveCount(2);
  await page.getByRole('button', { name: 'Question 1, answered' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(prompt);
  await phone.close();
});

test('says what is wrong with a code and keeps what was typed', async ({ page }) => {
  await page.goto('/en/quizzes');
  await page.getByRole('link', { name: 'Started on another device? Continue here' }).click();
  const field = page.getByLabel('Code from the other device');
  await field.fill('7k3m');
  await page.getByRole('button', { name: 'Continue here' }).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'A code has eight characters' })).toBeVisible();
  await expect(field).toHaveValue('7k3m');
  await field.fill('0000-0000');
  await field.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'This code is unknown' })).toBeVisible();
  await expectAccessible(page);
});

test('brings what was begun on the phone along', async ({ page, browser, baseURL }) => {
  await page.goto('/en/quizzes/the-freeze/run?seed=computer');
  await expectPosition(page, 1);
  const code = await makeCode(page);
  const phone = await browser.newContext({ viewport: PHONE, ...(baseURL && { baseURL }) });
  const other = await phone.newPage();
  await other.goto('/en/quizzes/the-turn/run?seed=phone');
  await expectPosition(other, 1);
  await other.goto('/en/continue');
  await other.getByLabel('Code from the other device').fill(code.toLowerCase().replace('-', ''));
  await other.getByRole('button', { name: 'Continue here' }).click();

  await expect(other.getByRole('heading', { name: 'This device goes on now' })).toBeFocused();
  await expect(other.getByRole('link', { name: /^Go on:/ })).toHaveCount(2);
  await phone.close();
});
