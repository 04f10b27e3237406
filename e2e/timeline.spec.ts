import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

const WEEK = '/en/timeline?from=1950-06-24&to=1950-06-30';

/** Waits for the script, which makes one stop of the Tab key out of all events, and gives the view the focus. */
async function enterTimeline(page: Page): Promise<Locator> {
  const timeline = page.getByRole('group', { name: 'Timeline in parallel tracks' });
  await expect(timeline.locator('a[href*="/events/"]:not([tabindex="-1"])')).toHaveCount(1);
  await timeline.focus();
  return timeline;
}

test.describe('by keyboard', () => {
  test('zooms into the address and back to all years', async ({ page }) => {
    await page.goto('/en/timeline');
    const timeline = await enterTimeline(page);
    await expect(page.getByRole('status')).toHaveText(/^Events in view: (\d+) of \1$/);
    await timeline.press('+');
    await expect(page).toHaveURL(/from=1965-\d\d-\d\d&to=2006-\d\d-\d\d/);
    await timeline.press('+');
    await expect(page).toHaveURL(/from=1975-\d\d-\d\d&to=1996-\d\d-\d\d/);
    await expect(page.getByRole('status')).not.toHaveText(/: (\d+) of \1$/);
    await timeline.press('Home');
    await expect(page).toHaveURL(/\/en\/timeline\??$/);
  });

  test('goes from event to event beyond the edge and opens one', async ({ page }) => {
    await page.goto(WEEK);
    const timeline = await enterTimeline(page);
    const attack = timeline.getByRole('link', { name: '25 June 1950: North Korea attacks the South (War)' });
    await timeline.press('ArrowDown');
    await expect(timeline.getByRole('link').and(page.locator(':focus'))).toBeVisible();
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
    await expect(attack).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(timeline.getByRole('link', { name: /^25 June – 7 July 1950: / })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page).not.toHaveURL(WEEK);
    await expect(timeline.getByRole('link').and(page.locator(':focus'))).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/events\/1950-/);
  });
});

test('keeps filters while it moves and reads them back', async ({ page }) => {
  await page.goto('/en/timeline?actor=rok&theme=nuclear');
  await enterTimeline(page);
  await page.getByRole('link', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/theme=nuclear&actor=rok&from=.*&to=/);
  const before = await page.getByRole('status').textContent();
  await page.reload();
  await expect(page.getByRole('status')).toHaveText(before ?? '');
  await expect(page.getByLabel('Actor')).toHaveValue('rok');
});

test('says what it did not understand of an address', async ({ page }) => {
  await page.goto('/en/timeline?actor=nobody&from=garbage&to=1990-06-30');
  await expect(page.getByText('Left out or changed: the actor, the first date.')).toBeVisible();
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('1990-06-30');
});

test('offers to clear filters that nothing matches', async ({ page }) => {
  await page.goto('/en/timeline?actor=lloyd-austin&theme=ideology');
  await page.getByRole('main').getByRole('link', { name: 'Clear the filters' }).last().click();
  await expect(page.getByRole('status')).toHaveText(/^Events in view/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('zooms from a period to a week by links and dates, and lists what it draws', async ({ page }) => {
    await page.goto('/en/timeline');
    const timeline = page.getByRole('group', { name: 'Timeline in parallel tracks' });
    await timeline.getByRole('link', { name: 'The Korean War', exact: true }).click();
    await expect(page).toHaveURL(/from=1950-06-25&to=1953-07-27/);
    await page.getByRole('link', { name: 'Zoom in' }).click();
    await expect(page).not.toHaveURL(/from=1950-06-25/);

    await page.getByLabel('From', { exact: true }).fill('1950-06-24');
    await page.getByLabel('To', { exact: true }).fill('1950-06-30');
    await page.getByRole('button', { name: 'Go' }).click();
    await expect(timeline).toContainText('24 Jun 1950');
    const drawn = timeline.getByRole('link', { name: /^[^:]+: .+ \(.+\)$/ });
    await expect(page.getByRole('rowheader')).toHaveCount(await drawn.count());
    await expect(page.getByRole('status')).toContainText(`Events in view: ${await drawn.count()} of`);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('counts in parallel tracks and tells the events down a line, without scrolling sideways', async ({ page }) => {
    await page.goto('/ko/timeline?from=1990&to=1990');
    await expect(page.getByRole('img', { name: '나란한 줄로 본 연표' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('link', { name: '한·소 수교' }).click();
    await expect(page).toHaveURL('/ko/events/1990-rok-ussr-diplomatic-relations');
  });
});
