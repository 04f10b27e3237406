import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/test.ts';

test('leads from the open data to a query, its example in the playground, and its type', async ({ page }) => {
  await page.goto('/en/data');
  await page.getByRole('link', { name: 'The documentation of the API' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'API documentation' })).toBeVisible();
  await page.getByRole('region', { name: 'Public queries' }).getByRole('link', { name: 'events', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'events' })).toBeVisible();
  await expect(page.getByRole('region', { name: /answer begins/ })).toContainText('"totalCount"');
  await page.getByRole('link', { name: 'EventConnection' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'EventConnection' })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Open in the playground' }).click();
  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue(/query HowTwoStatesCameAbout/);
});

test('finds a field by its name without leaving the page, by keyboard', async ({ page, behavior }) => {
  await page.goto('/en/data/api');
  const field = page.getByRole('searchbox', { name: 'Find a query, type, field or argument by its name' });
  await field.focus();
  await page.keyboard.type('datelabel');
  const results = page.getByRole('list', { name: 'What was found' });
  await expect(results.getByRole('link', { name: 'Event.dateLabel', exact: true })).toHaveAttribute(
    'href',
    '/en/data/api/types/Event#dateLabel',
  );
  await expect(page.getByRole('status').filter({ hasText: /^\d+ places\.$/ })).toBeVisible();
  await field.fill('unicorn');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing in the schema is called so.' })).toBeVisible();
  await field.fill('after');
  await page.keyboard.press('Tab');
  await expect(results.getByRole('link').first()).toBeFocused();
  await expectAccessible(page);
  expect(behavior).toEqual({ strangers: [], faults: [] });
});

test('says of a type what it has, what may be missing, what it costs and where it is used', async ({ page }) => {
  await page.goto('/en/data/api/types/Event');
  const facts = page.getByRole('region', { name: 'facts', exact: true });
  await expect(facts).toContainText('a list, never null');
  await expect(facts).toContainText('1 point; what is selected below counts 5 times');
  await expect(
    page.getByRole('region', { name: 'Used by' }).getByRole('link', { name: 'Query.event', exact: true }),
  ).toBeVisible();
});

test('tells what is public from what serves the pages of the site', async ({ page }) => {
  await page.goto('/en/data/api/types/Classroom');
  await expect(page.getByRole('banner').or(page.getByRole('main')).getByText('For the pages of this site')).toBeVisible();
  expect((await page.goto('/en/data/api/queries/viewer'))?.status()).toBe(404);
  expect((await page.goto('/en/data/api/types/Nothing'))?.status()).toBe(404);
});

test('marks the English of the schema on a page in another language', async ({ page }) => {
  await page.goto('/ko/data/api');
  await expect(page.getByText('All claims, A1 first.')).toHaveAttribute('lang', 'en');
});

test('explains every error, by an address of its own', async ({ page }) => {
  await page.goto('/ru/data/api/errors#INVALID_PAGE_SIZE');
  await expect(page.locator('#INVALID_PAGE_SIZE')).toBeInViewport();
  await expect(page.locator('#INVALID_PAGE_SIZE')).toContainText('extensions.argument');
});

test('gives the promised part of the schema as a file', async ({ request }) => {
  const text = await (await request.get('/graphql/public.graphql')).text();
  expect(text).toContain('type Query');
  expect(text).not.toContain('type Classroom ');
});

test('tells programs that look for APIs where this one and its documentation are', async ({ request, baseURL }) => {
  const answer = await request.get('/.well-known/api-catalog');
  expect(answer.headers()['content-type']).toMatch(/^application\/linkset\+json/);
  const { linkset } = await answer.json();
  expect(linkset[0].anchor).toBe(`${baseURL}/graphql`);
  for (const { href } of [...linkset[0]['service-desc'], ...linkset[0]['service-doc']]) {
    expect((await request.get(href)).status(), href).toBe(200);
  }
});
