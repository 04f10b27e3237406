import type { Page } from '@playwright/test';
import { WORKED_QUESTIONS } from '../apps/web/src/features/playground/worked-questions.ts';
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

for (const { id, query } of WORKED_QUESTIONS) {
  test(`answers the worked question “${id}” without an error`, async ({ request }) => {
    const response = await request.post('/graphql', { data: { query } });
    expect(response.status()).toBe(200);
    const { data, errors } = await response.json();
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data), 'every list of the answer has entries').not.toMatch(/\[\]|:null\}?$/);
  });
}

test('shows GraphiQL at the address of the API without the network', async ({ page, apiUrl, behavior }) => {
  await page.goto(`${apiUrl}/graphql`);
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await expect(page.getByRole('link', { name: 'Query', exact: true }), 'the schema has arrived').toBeVisible();
  expect(behavior.strangers).toEqual([]);
});
