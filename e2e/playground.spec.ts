import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/test.ts';

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Question' });
const editorOf = (page: Page) => page.getByRole('region', { name: 'Operation Editor' }).getByRole('textbox').first();

/** Compressed. The heavy editor alone has four times as much. */
const MOST_SCRIPT_BYTES = 250_000;

async function openFullEditor(page: Page) {
  await page.getByRole('button', { name: 'Open the full editor' }).press('Enter');
  await expect(editorOf(page)).toBeAttached();
}

test('answers a first question by keyboard, with little script and nobody else asked', async ({ page, behavior }) => {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto('/en/playground');
  await page.getByRole('button', { name: /Which periods are there\?/ }).press('Enter');
  await expect(textOf(page)).toHaveValue(/query TenPeriods/);
  await textOf(page).press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: /^Answered\. It cost \d+ of [\d,]+ points/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'periods: the answer as a table' })).toContainText('Liberation and founding');

  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  await page.getByRole('button', { name: 'Go to the answer' }).press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Download CSV' }), 'the focus is in the answer').toBeVisible();
  expect(behavior).toEqual({ strangers: [], faults: [] });
});

test('the page of a record leads to a question about it, with its short name', async ({ page }) => {
  await page.goto('/en/events/1948-diplomatic-relations');
  await page.getByRole('link', { name: 'Ask about this record in the playground' }).press('Enter');
  await expect(textOf(page)).toHaveValue(/event\(slug: "1948-diplomatic-relations"\)/);
  await textOf(page).press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Answered.' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'event.participations: the answer as a table' })).toBeVisible();
});

test('names each error of a question and leads to its place in the text', async ({ page }) => {
  await page.goto('/en/playground');
  await textOf(page).fill('{\n  periods {\n    titel\n  }\n}');
  await page.getByRole('button', { name: 'Run the question' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Not answered.' })).toBeVisible();
  await expect(page.getByText(/Cannot query field .*Did you mean/)).toBeVisible();
  await page.getByRole('button', { name: 'Line 3, column 5' }).press('Enter');
  await expect(textOf(page)).toBeFocused();
  expect(await textOf(page).evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(18);

  const variables = page.getByRole('textbox', { name: 'Variables, as JSON' });
  await variables.fill('{\n  first: 3\n}');
  await variables.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'the variables are not a JSON object' })).toBeVisible();
  await page.getByRole('button', { name: 'Line 2, column 3' }).press('Enter');
  await expect(variables).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(variables, 'Tab leaves the text').not.toBeFocused();
});

test('says that an answer belongs to the question before, and brings that back', async ({ page }) => {
  await page.goto('/en/playground');
  await page.getByRole('button', { name: /Which periods are there\?/ }).press('Enter');
  await textOf(page).press('Control+Enter');
  await expect(page.getByRole('table', { name: 'periods: the answer as a table' })).toBeVisible();
  const note = page.getByText('It belongs to the question before your change.');
  await expect(note).toHaveCount(0);
  await textOf(page).fill('{ periods { slug } }');
  await expect(note).toBeVisible();
  await page.getByRole('button', { name: 'Back to that question' }).press('Enter');
  await expect(textOf(page)).toHaveValue(/query TenPeriods/);
  await expect(note).toHaveCount(0);
});

test('says that the network is down, and answers when it is back', async ({ page, context }) => {
  await page.goto('/en/playground');
  await expect(textOf(page)).toHaveValue(/query LatestSummits/);
  await context.setOffline(true);
  await textOf(page).press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'this device does not reach the site' })).toBeVisible();
  await context.setOffline(false);
  await textOf(page).press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Answered.' })).toBeVisible();
});

test('runs the chosen one of several questions, and keeps what was asked on the device', async ({ page }) => {
  await page.goto('/en/playground');
  await textOf(page).fill('query Places { places { totalCount } }\nquery Terms { terms { totalCount } }');
  await page.getByRole('combobox', { name: 'Which one to run' }).selectOption('Terms');
  await page.getByRole('button', { name: 'Run the question' }).press('Enter');
  await expect(page.getByRole('columnheader', { name: 'terms.totalCount' })).toBeVisible();

  await page.reload();
  await page.getByText('Asked on this device (1)').click();
  await page.getByRole('button', { name: 'Places', exact: true }).click();
  await expect(textOf(page)).toHaveValue(/query Terms/);
  await page.getByRole('button', { name: 'Forget them all' }).click();
  await expect(page.getByText('Asked on this device')).toHaveCount(0);
});

test('takes a question into the full editor and back, and opens there the next time', async ({ page }) => {
  await page.goto('/en/playground');
  await textOf(page).fill('query Carried($first: Int) { events(first: $first) { totalCount } }');
  await page.getByRole('textbox', { name: 'Variables, as JSON' }).fill('{"first": 2}');
  await openFullEditor(page);
  await expect(page.locator('.graphiql-editors')).toContainText('Carried');
  await editorOf(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('# seen ');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.graphiql-editors')).toContainText('seen');

  await page.reload();
  await expect(editorOf(page)).toBeAttached();
  await page.getByRole('button', { name: /Which periods are there\?/ }).press('Enter');
  await expect(page.locator('.graphiql-editors')).toContainText('TenPeriods');
  await page.getByRole('button', { name: 'Back to plain text' }).press('Enter');
  await expect(textOf(page)).toHaveValue(/query TenPeriods/);
  await expect(page.locator('.graphiql-container')).toHaveCount(0);
});

test('answers a chosen question in the full editor and asks nobody but this site', async ({ page, behavior }) => {
  await page.goto('/en/playground');
  await openFullEditor(page);
  await page.getByRole('button', { name: /Which periods are there\?/ }).press('Enter');
  await expect(page.locator('.graphiql-editors')).toContainText('TenPeriods');

  await editorOf(page).focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.result-window')).toContainText('"title": "Liberation and founding"');
  expect(behavior).toEqual({ strangers: [], faults: [] });
});

test('asks in the full editor at once what it opens with', async ({ page }) => {
  await page.goto('/en/playground');
  await openFullEditor(page);
  await expect(page.locator('.result-window')).toContainText('"events"');
  await expect(page.getByRole('table', { name: 'events: the answer as a table' })).toBeVisible();
});

test('suggests fields while a question is typed', async ({ page }) => {
  await page.goto('/en/playground');
  await openFullEditor(page);
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
  await expect(textOf(page)).toHaveValue(query);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The link is copied.' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('textbox', { name: 'Variables, as JSON' })).toHaveValue('{"first": 3}');
  await textOf(other).press('Control+Enter');
  await expect(other.getByRole('columnheader', { name: 'events.totalCount' })).toBeVisible();
  await expect(other.getByRole('alert').filter({ hasText: 'cut off' })).toHaveCount(0);
});

test('says that a link is cut off, and leaves the editor usable', async ({ page }) => {
  await page.goto('/en/playground#query=query%20Half%20%7B%20peri');
  await expect(page.getByRole('alert').filter({ hasText: 'This link is cut off or damaged.' })).toBeVisible();
  await expect(textOf(page)).toHaveValue('query Half { peri');
  await page.getByRole('button', { name: /Which periods are there\?/ }).press('Enter');
  await expect(textOf(page)).toHaveValue(/query TenPeriods/);
});

test('copies the question as code', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/playground');
  await page.getByRole('combobox', { name: 'As code for' }).selectOption('curl');
  await page.getByRole('button', { name: 'Copy code' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The code for curl is copied.' })).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`curl '${baseURL}/graphql'`);
  expect(code).toContain('query LatestSummits');
});

test('shows an answer as a table that sorts, and saves it', async ({ page }) => {
  await page.goto('/en/playground');
  await page.getByRole('button', { name: /Which periods are there\?/ }).press('Enter');
  await textOf(page).press('Control+Enter');

  const table = page.getByRole('table', { name: 'periods: the answer as a table' });
  await expect(page.getByRole('status').filter({ hasText: 'periods: 10 rows' })).toBeVisible();
  await table.getByRole('button', { name: 'events.totalCount' }).press('Enter');
  await expect(table.getByRole('columnheader', { name: 'events.totalCount' })).toHaveAttribute('aria-sort', 'ascending');
  const counts = (await table.getByRole('row').locator('td:last-child').allTextContents()).map(Number);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  await expectAccessible(page);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^tumen-periods(-v\d+)?\.csv$/);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.split('\r\n')).toHaveLength(12);
  expect(csv).toContain('title,dateLabel,events.totalCount');
});

test('sets the facts of an event out one by one, each beside its own citations', async ({ page }) => {
  await page.goto('/en/playground');
  await page.getByRole('button', { name: /What does a statement rest on/ }).press('Enter');
  await textOf(page).press('Control+Enter');
  await page.getByRole('combobox', { name: 'List for files and drawings' }).selectOption('events.facts');
  const facts = page.getByRole('table', { name: 'events.facts: the answer as a table' });
  await expect(facts.getByRole('columnheader')).toContainText(['events.dateLabel', 'events.title', 'text']);
  await expect(facts.getByRole('row').filter({ hasText: 'Russia declines to prolong the 1961 treaty' }).nth(1)).toBeVisible();
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
