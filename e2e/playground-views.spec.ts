import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Question' });
const linkTo = (query: string, view: string) => `/en/playground#query=${encodeURIComponent(query)}&view=${view}&v=1`;

/** Opens a link and runs what it brings. */
async function runLink(page: Page, link: string) {
  await page.goto(link);
  await expect(editorOf(page)).toHaveValue(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('query') ?? '');
  await editorOf(page).press('Control+Enter');
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
  await expectAccessible(page);
  expect(behavior).toEqual({ strangers: [], faults: [] });
});

test('one answer goes by keyboard from table to map to network, and the link keeps the view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await runLink(page, linkTo(EVENTS, 'table'));
  await expect(page.getByRole('table', { name: 'events: the answer as a table' })).toBeVisible();

  await viewButton(page, 'Map').press('Enter');
  await expect(page.getByRole('img', { name: 'events: Map' })).toContainText('Pyongyang');
  await expectAccessible(page);

  await viewButton(page, 'Network').press('Enter');
  await expect(page.getByRole('img', { name: 'events: Network' }).filter({ visible: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The link is copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('view=network');
});

test('draws figures over time, and numbers of records as bars', async ({ page }) => {
  await runLink(page, linkTo(OIL, 'chart'));
  await expect(page.getByRole('img', { name: /^indicator\.points: Chart/ }).filter({ visible: true })).toBeVisible();
  await expectAccessible(page);

  await page.goto('about:blank');
  await runLink(page, linkTo(PERIODS, 'chart'));
  await expect(page.getByRole('combobox', { name: 'Number' })).toHaveValue('events.totalCount');
  await expect(page.getByRole('term').filter({ hasText: 'Liberation and founding' })).toBeVisible();
});

test('draws two statistics of one unit in one chart, with both names', async ({ page }) => {
  await page.goto('/en/playground');
  await page.getByRole('button', { name: /Seoul and Moscow count/ }).press('Enter');
  await editorOf(page).press('Control+Enter');
  await viewButton(page, 'Chart').press('Enter');
  const chart = page.getByRole('img', { name: /.+, .+ \(.+\)/ }).filter({ visible: true });
  await expect(chart).toHaveCount(1);
  await expect(page.getByText(/The units differ/)).toHaveCount(0);
  await expectAccessible(page);
});

test('turns the pages of a list, and back, as the question says', async ({ page }) => {
  const query = '{ events(first: 20) { totalCount edges { node { slug } } } }';
  await runLink(page, linkTo(query, 'table'));
  await expect(page.getByRole('status').filter({ hasText: /events: 20 of \d+ rows/ })).toBeVisible();
  await expect(page.getByText(/^There are \d+ more rows\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Ask how it goes on' }).press('Enter');
  await expect(editorOf(page)).toHaveValue(/pageInfo \{ hasNextPage endCursor \}/);
  const table = page.getByRole('table', { name: 'events: the answer as a table' });
  const next = page.getByRole('button', { name: 'Next 20' });
  await expect(next).toBeEnabled();
  const first = (await table.textContent()) ?? '';
  await next.press('Enter');
  await expect(editorOf(page)).toHaveValue(/after: "/);
  await expect(table).not.toHaveText(first);
  await expect(next, 'the focus stays for the page after').toBeFocused();
  await page.getByRole('button', { name: 'Previous 20' }).press('Enter');
  await expect(table).toHaveText(first);
  await expectAccessible(page);
});

test('shows every list of an answer, in its order, with what the answer says beside it', async ({ page, behavior }) => {
  const debt = 'indicator(slug: "dprk-debt-to-ussr-roubles") { unit points { value } }';
  const plenum = 'event(slug: "1956-august-plenum") { facts { text } consequences { title } }';
  await runLink(page, linkTo(`{ ${debt} ${plenum} }`, 'table'));
  await expect(page.getByRole('status').filter({ hasText: '3 lists in the answer' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: /^(indicator|event)\./ })).toHaveText([
    /^indicator\.points: 3 rows$/,
    /^event\.facts: /,
    /^event\.consequences: /,
  ]);
  await expect(page.getByRole('definition').filter({ hasText: 'rubles' })).toBeVisible();

  const points = page.getByRole('table', { name: 'indicator.points: the answer as a table' });
  const facts = page.getByRole('table', { name: 'event.facts: the answer as a table' });
  const order = await facts.textContent();
  await points.getByRole('button', { name: 'value' }).press('Enter');
  await expect(points.getByRole('columnheader', { name: 'value' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(facts).toHaveText(order ?? '');
  await expectAccessible(page);
  expect(behavior).toEqual({ strangers: [], faults: [] });
});

test('says behind one line what a question has to select for the drawings that its answer does not allow', async ({ page }) => {
  await runLink(page, linkTo('{ periods { slug } }', 'timeline'));
  await expect(page.getByRole('table', { name: 'periods: the answer as a table' })).toBeVisible();
  await expect(viewButton(page, 'Timeline')).toHaveCount(0);
  await expect(page.getByText('For a timeline, also select')).toBeHidden();
  await page.locator('summary', { hasText: 'Other ways to show or save this answer' }).press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'For a timeline, also select title date' })).toBeVisible();
});

test('shows the text of the answer, to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await runLink(page, linkTo(PERIODS, 'json'));
  await page.getByRole('button', { name: 'Copy JSON' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'The answer is copied.' })).toBeVisible();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText())).data.periods).toHaveLength(10);
});

test('saves the citations of the sources in an answer for reference managers', async ({ page }) => {
  await runLink(
    page,
    linkTo('{ events(filter: { themes: ["nuclear"] }, first: 40) { edges { node { title sources { slug } } } } }', 'table'),
  );
  const format = page.getByRole('combobox', { name: /^Citations of \d+ sources as$/ });
  const count = Number(/\d+/.exec((await format.locator('xpath=..').textContent()) ?? '')?.[0]);
  const save = async (name: string) => {
    await format.selectOption(name);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download citations' }).press('Enter'),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };

  const csl = await save('CSL-JSON');
  expect(csl.name).toBe('tumen-sources.csl.json');
  expect(JSON.parse(csl.text)).toHaveLength(count);
  await expect(page.getByRole('status').filter({ hasText: `${count} citations are saved.` })).toBeVisible();
  expect((await save('RIS')).text.match(/^TY {2}- /gm)).toHaveLength(count);
  expect((await save('BibTeX')).text.match(/^@\w+\{/gm)).toHaveLength(count);
});

test('saves Korean and Russian for a spreadsheet, a row a record', async ({ page }) => {
  await runLink(page, linkTo('{ periods { ko: title(locale: KO) ru: title(locale: RU) } }', 'table'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFF'), 'the byte order mark by which Excel knows UTF-8').toBe(true);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(11);
  expect(csv).toMatch(/\p{Script=Hangul}/u);
  expect(csv).toMatch(/\p{Script=Cyrillic}/u);
});

test('shows what a question costs while it is typed, and what to do about one that costs too much', async ({ page }) => {
  await page.goto(linkTo(PERIODS, 'table'));
  await expect(page.getByText('Cost 6 of 10,000 points.')).toBeVisible();
  await editorOf(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(
    '{ events(first: 100) { edges { node { causes { causes { causes { causes { slug } } } } } } } }',
  );
  await expect(page.getByText('Cost 15,701 of 10,000 points.')).toBeVisible();
  await expect(page.getByText('events.edges.node.causes.causes.causes.causes', { exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Above the limit the question is refused.' })).toBeVisible();
});

test('stands in a frame of another site, with the way back to the question', async ({ page, baseURL, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await runLink(page, linkTo(EVENTS, 'timeline'));
  await page.getByRole('button', { name: 'Copy embed' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'The code of a frame' })).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());

  const foreign = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(`<!doctype html>${code}`));
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const { port } = foreign.address() as AddressInfo;
  const other = await context.newPage();
  await other.goto(`http://127.0.0.1:${port}/`);
  const frame = other.frameLocator('iframe');
  await expect(
    frame
      .getByRole('link', { name: /^25 June 1950: / })
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expect(frame.getByRole('banner'), 'no header of the site').toHaveCount(0);
  await expect(frame.getByRole('link', { name: 'The question behind it' })).toHaveAttribute(
    'href',
    /\/en\/playground#query=.*view=timeline/,
  );
  expect(await context.cookies(baseURL)).toEqual([]);
  foreign.close();

  await page.goto(`/embed/en/answer${new URL(/src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '').hash}`);
  await expect(page.locator('.timeline-drawing')).toBeVisible();
  await expectAccessible(page);
});
