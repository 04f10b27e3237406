import { expect, test } from './fixtures/test.ts';

test('the versions lead to the log of corrections, which has an address for each choice', async ({ page }) => {
  await page.goto('/en/data');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Versions' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Versions of the archive');
  await expect(page.getByRole('heading', { name: 'Version 1', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'The log of all corrections since the first version' }).click();

  await page.getByLabel('Kind of record').selectOption('Event');
  await page.getByLabel('Key of one record').fill('no-such-record');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/kind=EVENT&record=no-such-record$/);
  await expect(page.getByText('Nothing was changed there.')).toBeVisible();
  await expect(page.getByLabel('Kind of record')).toHaveValue('EVENT');
});

test('the page of a record leads to what was corrected in it', async ({ page }) => {
  await page.goto('/ru/events/1948-diplomatic-relations');
  await page.getByRole('link', { name: 'Что исправлено в этой записи' }).click();
  await expect(page).toHaveURL(/\/ru\/versions\/changes\?kind=EVENT&record=1948-diplomatic-relations$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Изменения после версии 1');
});

test('the question to an earlier version opens in the playground', async ({ page }) => {
  await page.goto('/en/versions');
  await page.getByRole('link', { name: 'Open this question in the playground' }).click();
  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue(/^query @asOf\(version: \d+\) \{/);
});

test('a version that there is not, and an order that makes no sense, are said to be so', async ({ page, request }) => {
  expect((await request.get('/en/versions/changes?since=999')).status()).toBe(404);
  expect((await request.get('/en/versions/changes?since=1&after=nowhere')).status()).toBe(404);
  await page.goto('/en/versions/changes?since=1&until=1');
  await expect(page.getByText('The second version must be later than the first.')).toBeVisible();
});

test('a correction shows the old words beside the new ones, with its reason', async ({ page }) => {
  await page.goto('/en/versions/changes?since=1&until=2&kind=EVENT&record=2024-putin-state-visit-pyongyang');
  await expect(page.locator('del').filter({ hasText: 'visit' }).first()).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: 'summit' }).first()).toBeVisible();
  await expect(page.getByText('by the definitions of the kinds that is a summit', { exact: false })).toBeVisible();
});
