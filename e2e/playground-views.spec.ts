import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/test.ts';

const EVENTS = `{
  events(filter: { period: "korean-war" }, first: 12) {
    edges { node { slug title date dateLabel kind places { slug name longitude latitude } participations { actor { slug name kind sides } } } }
  }
}`;
const OIL = '{ indicator(slug: "soviet-crude-oil-deliveries") { name unit points { date value isEstimate } } }';
const PERIODS = '{ periods { title events(first: 1) { totalCount } } }';

const editorOf = (page: Page) => page.getByRole('region', { name: 'Operation Editor' }).getByRole('textbox').first();
const linkTo = (query: string, view: string) => `/en/playground#query=${encodeURIComponent(query)}&view=${view}&v=1`;

/** Opens a link and runs what it brings. */
async function runLink(page: Page, link: string) {
  await page.goto(link);
  await expect(editorOf(page)).toBeAttached();
  await editorOf(page).focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('group', { name: 'Ways to look at the answer' })).toBeVisible();
}

const viewButton = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Ways to look at the answer' }).getByRole('button', { name, exact: true });

test('a link opens the answer as a timeline, drawn as on the page of the timeline', async ({ page, behavior }) => {
  await runLink(page, linkTo(EVENTS, 'timeline'));
  await expect(viewButton(page, 'Timeline')).toHaveAttribute('aria-pressed', 'true');
  const drawing = page.locator('.timeline-drawing');
  await expect(drawing.getByRole('link', { name: /^25 June 1950: / })).toHaveAttribute('href', /^\/en\/events\//);
  await expect(drawing.getByText('Pyongyang', { exact: true }), 'the track of a side').toBeVisible();
  await expect(page.getByText('12 entries are drawn.')).toBeVisible();
  await expectAccessible(page, '.graphiql-container');
  expect(behavior).toEqual({ strangers: [], faults: [] });
});

test('one answer goes by keyboard from table to map to network, and the link keeps the view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await runLink(page, linkTo(EVENTS, 'table'));
  await expect(page.getByRole('table', { name: 'events: the answer as a table' })).toBeVisible();

  await viewButton(page, 'Map').press('Enter');
  await expect(page.getByRole('img', { name: 'events: Map' })).toContainText('Pyongyang');
  await expectAccessible(page, '.graphiql-container');

  await viewButton(page, 'Network').press('Enter');
  await expect(page.getByRole('img', { name: 'events: Network' }).filter({ visible: true })).toBeVisible();
  await expectAccessible(page, '.graphiql-container');

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The link is copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('view=network');
});

test('draws figures over time, and numbers of records as bars', async ({ page }) => {
  await runLink(page, linkTo(OIL, 'chart'));
  await expect(page.getByRole('img', { name: /^indicator\.points: Chart/ }).filter({ visible: true })).toBeVisible();
  await expectAccessible(page, '.graphiql-container');

  await page.goto('about:blank');
  await runLink(page, linkTo(PERIODS, 'chart'));
  await expect(page.getByRole('combobox', { name: 'Number' })).toHaveValue('events.totalCount');
  await expect(page.getByRole('term').filter({ hasText: 'Liberation and founding' })).toBeVisible();
});

test('says what a question has to select for the drawings that its answer does not allow', async ({ page }) => {
  await runLink(page, linkTo('{ periods { slug } }', 'timeline'));
  await expect(page.getByRole('table', { name: 'periods: the answer as a table' })).toBeVisible();
  await expect(viewButton(page, 'Timeline')).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'For a timeline, also select title date' })).toBeVisible();
});

test('shows the text of the answer, to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await runLink(page, linkTo(PERIODS, 'json'));
  await page.getByRole('button', { name: 'Copy JSON' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'The answer is copied.' })).toBeVisible();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText())).data.periods).toHaveLength(10);
});
