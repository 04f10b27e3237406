import { expect, test } from './fixtures/test.ts';

test.describe('the map', () => {
  test('moves its first year by keyboard, and the address and the events follow', async ({ page }) => {
    await page.goto('/en/map?from=2000&to=2002');
    await expect(page.getByText(/^2000–2002: \d+ events/)).toBeVisible();
    const first = page.getByRole('slider', { name: 'First year' });
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(/^2001–2002: \d+ events/)).toBeVisible();
    await expect(page).toHaveURL(/from=2001&to=2002/);
    const journeys = page.getByRole('navigation', { name: 'Journeys in these years' });
    await expect(journeys.getByRole('link')).toHaveText([/Moscow and St\. Petersburg, 2001/, /Russian Far East, 2002/]);
  });

  test('shows the stops of a chosen journey in order, with their dates and sources', async ({ page }) => {
    await page.goto('/en/map?from=2011&to=2011');
    await page.getByRole('link', { name: /^Kim Jong Il’s train to Ulan-Ude/ }).click();
    const panel = page.getByRole('region', { name: /^Kim Jong Il’s train to Ulan-Ude/ });
    await expect(panel.getByRole('listitem').first()).toHaveText(/Khasan\s*20 August 2011/);
    await expect(panel.getByRole('link', { name: /Ulan-Ude summit/ })).toHaveAttribute('href', '/en/events/2011-ulan-ude-summit');
    await expect(page).toHaveURL(/route=2011-kim-jong-il-ulan-ude/);
  });

  test('goes from stop to stop without motion for those who want none', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/en/map?route=2019-kim-jong-un-vladivostok');
    await page.getByRole('button', { name: 'Play the journey' }).press('Enter');
    const panel = page.getByRole('region', { name: /2019/ });
    await expect(panel.getByRole('listitem').filter({ hasText: 'Vladivostok' }).first()).toHaveAttribute('aria-current', 'step');
  });

  test('lists what happened at a chosen place in the years shown', async ({ page }) => {
    await page.goto('/ko/map?from=2019&to=2023');
    await page.getByRole('link', { name: /^블라디보스토크: / }).press('Enter');
    const panel = page.getByRole('region', { name: '블라디보스토크' });
    await expect(panel.getByRole('link', { name: /정상회담/ }).first()).toHaveAttribute('href', /\/ko\/events\/(2019|2023)-/);
  });

  test('says so when nothing happened in the years chosen', async ({ page }) => {
    await page.goto('/en/map?from=1945&to=1945&theme=nuclear');
    await expect(page.getByText('No event in these years')).toBeVisible();
  });
});

test.describe('the map without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is drawn whole for the years of its form', async ({ page }) => {
    await page.goto('/en/map?route=1984-kim-il-sung-tour');
    await page.getByLabel('First year').fill('1984');
    await page.getByLabel('Last year').fill('1985');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/from=1984&to=1985/);
    await expect(page).toHaveURL(/route=1984-kim-il-sung-tour/);
    await expect(page.getByText(/^1984–1985: \d+ events/)).toBeVisible();
    await expect(page.getByRole('group', { name: /1984 to 1985/ }).first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Kim Il Sung’s rail tour, 1984' })).toContainText('Novosibirsk21 May 1984');
    await page.locator('summary', { hasText: 'Railways, pipelines and journeys as a table' }).click();
    await expect(page.getByRole('cell', { name: /Chongjin \(16 May 1984\)/ })).toBeVisible();
  });
});
