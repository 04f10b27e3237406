import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/test.ts';

const editorOf = (page: Page) => page.getByRole('region', { name: 'Operation Editor' }).getByRole('textbox').first();

test('answers a chosen question by keyboard and asks nobody but this site', async ({ page, behavior }) => {
  await page.goto('/en/playground');
  await expect(editorOf(page)).toBeAttached();
  await page.getByRole('button', { name: /Which periods are there\?/ }).press('Enter');
  await expect(page.locator('.graphiql-editors')).toContainText('TenPeriods');

  await editorOf(page).focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.result-window')).toContainText('"title": "Liberation and founding"');
  expect(behavior).toEqual({ strangers: [], faults: [] });
});

test('suggests fields while a question is typed', async ({ page }) => {
  await page.goto('/en/playground');
  await expect(editorOf(page)).toBeAttached();
  await editorOf(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type('{ per');
  await expect(page.getByRole('option', { name: /^periods/ })).toBeVisible();
});

test('hands a question on as a link that opens it with its variables', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const query = 'query Shared($first: Int) { events(first: $first) { totalCount } } # 평양 и Москва';
  await page.goto(`/en/playground#query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"first": 3}')}&v=1`);
  await expect(page.locator('.graphiql-editors')).toContainText('Shared');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The link is copied.' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.goto(link);
  await editorOf(other).focus();
  await other.keyboard.press('Control+Enter');
  await expect(other.locator('.result-window')).toContainText('"totalCount"');
  await expect(other.getByRole('alert').filter({ hasText: 'cut off' })).toHaveCount(0);
});

test('says that a link is cut off, and leaves the editor usable', async ({ page }) => {
  await page.goto('/en/playground#query=query%20Half%20%7B%20peri');
  await expect(page.getByRole('alert').filter({ hasText: 'This link is cut off or damaged.' })).toBeVisible();
  await expect(page.locator('.graphiql-editors')).toContainText('Half');
  await page.getByRole('button', { name: /Which periods are there\?/ }).press('Enter');
  await expect(page.locator('.graphiql-editors')).toContainText('TenPeriods');
});

test('copies the question as code', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/playground');
  await expect(editorOf(page)).toBeAttached();
  await page.getByRole('combobox', { name: 'As code for' }).selectOption('curl');
  await page.getByRole('button', { name: 'Copy code' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The code for curl is copied.' })).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`curl '${baseURL}/graphql'`);
  expect(code).toContain('query MoscowAndSeoul');
});

test('shows an answer as a table that sorts, and saves it', async ({ page }) => {
  await page.goto('/en/playground');
  await expect(editorOf(page)).toBeAttached();
  await page.getByRole('button', { name: /Which periods are there\?/ }).press('Enter');
  await expect(page.locator('.graphiql-editors')).toContainText('TenPeriods');
  await editorOf(page).focus();
  await page.keyboard.press('Control+Enter');

  const table = page.getByRole('table', { name: 'periods: the answer as a table' });
  await expect(page.getByRole('status').filter({ hasText: 'periods: 10 rows' })).toBeVisible();
  await table.getByRole('button', { name: 'events.totalCount' }).press('Enter');
  await expect(table.getByRole('columnheader', { name: 'events.totalCount' })).toHaveAttribute('aria-sort', 'ascending');
  const counts = (await table.getByRole('row').locator('td:last-child').allTextContents()).map(Number);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  await expectAccessible(page, '.graphiql-container');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('tumen-periods.csv');
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.split('\r\n')).toHaveLength(12);
  expect(csv).toContain('title,dateLabel,events.totalCount');
});

test('keeps thirty recipes in a frame that leaves the editor on the screen, and shows those of one theme', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/playground');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Debt and trade');
  const recipes = page.getByRole('region', { name: 'Thirty recipes' });
  await expect(recipes.getByRole('button')).toHaveText([/debt in rubles/, /trade collapse/, /Seoul and Moscow count/]);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('All themes');
  await expect(recipes.getByRole('button')).toHaveCount(30);
  expect((await recipes.boundingBox())?.height, 'pixels of thirty recipes').toBeLessThan(844);
});

test('shows GraphiQL at the address of the API without the network', async ({ page, apiUrl, behavior }) => {
  await page.goto(`${apiUrl}/graphql`);
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await expect(page.getByRole('link', { name: 'Query', exact: true }), 'the schema has arrived').toBeVisible();
  expect(behavior.strangers).toEqual([]);
});
