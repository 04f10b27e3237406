import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

/** The entry for a person, a term and so on: its kind stands before its title. */
function resultOf(page: Page, kind: string, title: string | RegExp) {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: kind }).getByRole('link', { name: title });
}

async function ask(page: Page, locale: string, text: string) {
  await page.goto(`/${locale}/search`);
  await page.getByRole('searchbox').fill(text);
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/[?&]q=/);
}

const FINDS = [
  { locale: 'en', text: 'hard currency', kind: 'Term', title: /hard currency/i },
  { locale: 'ko', text: '김일성', kind: '행위자', title: /김일성/ },
  { locale: 'ru', text: 'Шеварднадзе', kind: 'Действующее лицо', title: /Шеварднадзе/ },
  { locale: 'en', text: '김일성', kind: 'Actor', title: /Kim Il Sung|김일성/ },
  { locale: 'en', text: 'Shevardnadse', kind: 'Actor', title: /Shevardnadze/ },
  { locale: 'en', text: 'Gorbachov', kind: 'Actor', title: /Gorbachev/ },
] as const;

for (const { locale, text, kind, title } of FINDS) {
  test(`finds “${text}” in /${locale}`, async ({ page }) => {
    await ask(page, locale, text);
    await expect(resultOf(page, kind, title).first()).toBeVisible();
  });
}

test('leads from a result to its page', async ({ page }) => {
  await ask(page, 'en', 'Shevardnadze');
  await resultOf(page, 'Actor', /Shevardnadze/)
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/actors\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Shevardnadze');
});

test('shows only the chosen kind of entries', async ({ page }) => {
  await page.goto('/en/search');
  await page.getByRole('searchbox').fill('Gorbachev');
  await page.getByRole('checkbox', { name: 'Event' }).check();
  await page.getByRole('button', { name: 'Search' }).click();

  await expect(page.getByRole('checkbox', { name: 'Event' })).toBeChecked();
  const results = page.getByRole('main').getByRole('list').last().getByRole('listitem');
  await expect(results.first()).toBeVisible();
  await expect(results.filter({ hasNotText: /^Event/ })).toHaveCount(0);
});

test('marks the matched words', async ({ page }) => {
  await ask(page, 'en', 'hard currency');
  await expect(page.getByRole('main').locator('mark').first()).toHaveText(/hard|currency/i);
});

test('helps when nothing is found', async ({ page }) => {
  await ask(page, 'en', 'qqxxzz');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “qqxxzz”');
  await expect(page.getByText('Try fewer words, another spelling or another language.')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('qqxxzz');
});
