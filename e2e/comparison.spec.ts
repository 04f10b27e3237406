import { expect, test } from './fixtures/test.ts';

const EVENT = '/events/1990-rok-ussr-diplomatic-relations';
const PAIR = '/sources/compare?sources=rodong-1990-10-05,seoulshinmun-1990-10-01';

test('leads from an event to its sources side by side, of different sides and dated from it', async ({ page }) => {
  await page.goto(`/en${EVENT}`);
  await page.getByRole('link', { name: 'Compare the sources of this event' }).click();
  await expect(page).toHaveURL(/\/en\/sources\/compare\?event=/);
  const table = page.getByRole('table', { name: 'The sources side by side' });
  await expect(table.getByRole('rowheader', { name: 'Made' })).toBeVisible();
  await expect(table.getByText('1 day after the event')).toBeVisible();
  const facts = page.getByRole('table', { name: /^Facts of/ });
  await expect(facts.getByText('carries it').first()).toBeVisible();
  await expect(facts.getByText('not cited for it').first()).toBeVisible();
});

test('says what is wrong with an address and what to do', async ({ page }) => {
  await page.goto('/en/sources/compare');
  await expect(page.getByText('Choose two to four sources.')).toBeVisible();
  await page.goto('/en/sources/compare?sources=rodong-1990-10-05,no-such-source');
  await expect(page.getByText('Not found: no-such-source.')).toBeVisible();
  await page.getByRole('link', { name: /bargained for dollars/ }).click();
  await expect(page.getByRole('table', { name: 'The sources side by side' })).toBeVisible();
  await page.goto('/en/sources/compare?sources=a,b,c,d,e,f');
  await expect(page.getByText('At most 4 sources fit side by side: 2 more were left out.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('chooses other sources of the event by a plain form', async ({ page }) => {
    await page.goto(`/en/sources/compare?event=${EVENT.split('/').at(-1)}`);
    const columns = page.getByRole('table', { name: 'The sources side by side' }).getByRole('columnheader');
    const before = await columns.count();
    await page.getByText('Choose other sources of this event').click();
    await page.getByRole('checkbox', { checked: false }).first().check();
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(columns).toHaveCount(before + 1);
  });

  test('asks of a workshop who made the sources, and keeps their text and the answers closed', async ({ page }) => {
    // The browser lays out what is near the window.
    await page.goto('/en/lessons/the-freeze#workshop');
    const origin = page.getByRole('table', { name: 'Before you read: where each source comes from' });
    await expect(origin.getByRole('rowheader', { name: 'By whom' })).toBeVisible();
    const content = page.getByRole('table', { name: 'What the sources say and leave out' });
    await expect(content).toBeHidden();
    await page.getByText('Read what the sources say and leave out').click();
    await expect(content.getByText('bargained for Dollars').first()).toBeVisible();

    const grid = page.getByRole('table', { name: 'Try each claim on each source' });
    const cell = grid.getByRole('combobox', { name: /^Moscow sold an ally for money\..*bargained/ });
    await cell.selectOption('agrees');
    await expect(cell).toHaveValue('agrees');
    const expected = page.getByRole('table', { name: 'Compare with the editors’ reading' });
    await expect(expected).toBeHidden();
    await page.locator('summary', { hasText: 'Compare with the editors’ reading' }).click();
    await expect(expected.getByText('cannot know').first()).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('shows one source at a time and swaps to the next by a link, without scrolling the page sideways', async ({ page }) => {
    await page.goto(`/en${PAIR}`);
    const table = page.getByRole('table', { name: 'The sources side by side' });
    const second = table.getByRole('columnheader').nth(1);
    await expect(second).not.toBeInViewport();
    await page.getByRole('navigation', { name: 'The sources side by side' }).getByRole('link').nth(1).click();
    await expect(second).toBeInViewport({ ratio: 0.9 });
    await expect(table.getByRole('rowheader', { name: 'Language' })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
