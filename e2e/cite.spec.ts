import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { LOCALES } from './fixtures/pages.ts';
import { expect, test } from './fixtures/test.ts';

const QUERY = 'query FirstTwo($n: Int) { events(first: $n) { edges { node { slug title } } } }';
const HASH = `#query=${encodeURIComponent(QUERY)}&variables=${encodeURIComponent('{"n": 2}')}`;
const PINNED = QUERY.replace(' { events', ' @asOf(version: 1) { events');
const PINNED_HASH = `#query=${encodeURIComponent(PINNED)}&variables=${encodeURIComponent('{"n": 2}')}&v=1`;

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Question' });
const originOf = (page: Page) => page.getByRole('region', { name: 'Where the answer comes from' });
const cite = (page: Page) => originOf(page).getByRole('button', { name: 'Cite this answer' }).press('Enter');

/** The answer of the newest release, whatever became of the content since. */
async function openReleased(page: Page, locale = 'en') {
  await page.goto(`/${locale}/playground${PINNED_HASH}`);
}

test('shows the answer to a permanent link at once, with its version and the way to the present', async ({ page }) => {
  await openReleased(page);
  await expect(page.getByRole('table', { name: 'events: the answer as a table' })).toBeVisible();
  await expect(originOf(page)).toContainText(
    /Answered from version 1 of [A-Z]\w+ \d+, 20\d\d\. (No record was|One record was|[\d,]+ records were) changed since\./,
  );
  await originOf(page).getByRole('button', { name: 'Ask the present content' }).press('Enter');
  await expect(textOf(page)).toHaveValue(QUERY);
  await expect(originOf(page)).toContainText(/Answered from (version \d+ of the content|content that was changed)/);
});

test('cites an answer with version, day and a link that brings it back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReleased(page);
  await cite(page);
  await originOf(page).getByRole('textbox', { name: 'What was asked' }).fill('The first two events');
  const chicago = originOf(page).locator('dd').first();
  await expect(chicago).toContainText(
    /Tumen contributors\. “The First Two Events\.” Tumen: Moscow–Pyongyang Relations since 1945, Version 1, \w+ \d+, 20\d\d\. http/,
  );
  await expectAccessible(page);

  await originOf(page)
    .getByRole('button', { name: /Permanent link/ })
    .click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(encodeURIComponent('@asOf(version: 1)').replaceAll('(', '%28').replaceAll(')', '%29'));
  const answer = await page.getByRole('table', { name: 'events: the answer as a table' }).textContent();
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('table', { name: 'events: the answer as a table' })).toHaveText(answer ?? '');
});

test('cites no answer that nobody can look up again, and offers the release that can be', async ({ page }) => {
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('@asOf')) return route.fallback();
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'tumen-content-version': '1+7036e17242f5' } });
  });
  await page.goto(`/en/playground${HASH}&v=1`);
  await expect(textOf(page)).toHaveValue(QUERY);
  await textOf(page).press('Control+Enter');
  await expect(originOf(page)).toContainText('Answered from content that was changed after version 1');
  await cite(page);
  await originOf(page).getByRole('button', { name: 'Ask version 1', exact: true }).press('Enter');
  await expect(textOf(page)).toHaveValue(PINNED);
  await expect(originOf(page)).toContainText('Answered from version 1 of ');
});

test('tells how many records were changed since, and leads to those of the answer', async ({ page }) => {
  const data = {
    contentVersions: [{ version: 1, releasedAt: '2026-11-23' }],
    all: { totalCount: 12 },
    here: { totalCount: 1 },
  };
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('AnswerChanges') ? route.fulfill({ json: { data } }) : route.fallback(),
  );
  await openReleased(page);
  await expect(originOf(page)).toContainText(
    'Answered from version 1 of November 23, 2026. 12 records were changed since. One of them stands in this answer with its short name.',
  );
  await expect(originOf(page).getByRole('link', { name: 'What changed since version 1' })).toHaveAttribute(
    'href',
    '/en/versions/changes?since=1',
  );
  await originOf(page).getByRole('link', { name: 'Changes of the records in this answer' }).press('Enter');
  await expect(textOf(page)).toHaveValue(/changesSince\(version: \$version, slugs: \$slugs/);
  await textOf(page).press('Control+Enter');
  await expect(page.getByRole('columnheader', { name: 'changesSince.totalCount' })).toBeVisible();
});

test('says which records an answer would have gained today, and that another answer still stands', async ({ page }) => {
  const summits = '{ events(first: 50, filter: { kinds: [SUMMIT] }) { totalCount edges { node { title } } } }';
  await page.goto(`/en/playground#query=${encodeURIComponent(`query @asOf(version: 1) ${summits}`)}&v=1`);
  await expect(originOf(page)).toContainText('Asked today, the question brings another answer:');
  await expect(originOf(page).getByRole('listitem').filter({ hasText: 'events: 19 rows then, 20 today' })).toContainText(
    /Only today\s*.*Putin/,
  );
  await expect(originOf(page)).toContainText(/events\.totalCount\s*removed: 19.*added: 20/);
  await expectAccessible(page);
  await page.goto(`/en/playground#query=${encodeURIComponent('query @asOf(version: 1) { periods { slug } }')}&v=1`);
  await expect(originOf(page)).toContainText('Asked today, the question brings the same answer.');
});

test('cites an answer of the full editor too', async ({ page }) => {
  await openReleased(page);
  await page.getByRole('button', { name: 'Open the full editor' }).press('Enter');
  await expect(page.locator('.result-window')).toContainText('"title"');
  await cite(page);
  await expect(originOf(page).getByText('Tumen contributors').first()).toBeVisible();
});

test('says that what belongs to somebody cannot be cited', async ({ page }) => {
  await page.goto(`/en/playground#query=${encodeURIComponent('{ viewer { __typename } }')}&v=1`);
  await expect(textOf(page)).toHaveValue(/viewer/);
  await textOf(page).press('Control+Enter');
  await cite(page);
  await expect(originOf(page)).toContainText('This answer cannot be cited');
});

test('saves beside the CSV file where its rows come from', async ({ page }) => {
  await openReleased(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download source and license' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('tumen-events-v1.csv-metadata.json');
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({
    url: 'tumen-events-v1.csv',
    'schema:version': '1',
    tableSchema: { columns: [{ titles: 'slug' }, { titles: 'title' }] },
  });
});

test('names the version in an embedded answer', async ({ page }) => {
  await page.goto(`/embed/en/answer${PINNED_HASH}`);
  await expect(page.getByText(/CC BY 4\.0/).locator('..')).toContainText('Version 1');
});

for (const locale of LOCALES) {
  test(`cites within a narrow screen in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openReleased(page, locale);
    await page.locator('button[aria-expanded=false]').last().press('Enter');
    await expect(page.getByText('Tumen contributors').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  });
}
