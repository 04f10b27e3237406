import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/test.ts';

/** The entry for a person, a term and so on: its kind stands before its title. */
function resultOf(page: Page, kind: string, title: string | RegExp) {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: kind }).getByRole('link', { name: title });
}

/** The field, whether its script has made it a combobox yet or not. */
function fieldOf(page: Page) {
  return page.getByRole('search').locator('input[name=q]');
}

async function ask(page: Page, locale: string, text: string) {
  await page.goto(`/${locale}/search`);
  await fieldOf(page).fill(text);
  await fieldOf(page).press('Enter');
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
  // Before the text, whose suggestions would lie over the choice.
  await page.getByRole('checkbox', { name: 'Event' }).check();
  await fieldOf(page).fill('Gorbachev');
  await page.getByRole('button', { name: 'Search' }).click();

  await expect(page.getByRole('link', { name: /^Event \d/ })).toHaveAttribute('aria-current', 'true');
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
  await expect(page.getByRole('main').getByText('Nothing found for “qqxxzz”')).toBeVisible();
  await expect(page.getByText('Try fewer words, another spelling or another language.')).toBeVisible();
  await expect(fieldOf(page)).toHaveValue('qqxxzz');
});

for (const { locale, kind } of [
  { locale: 'en', kind: 'Actor' },
  { locale: 'ko', kind: '행위자' },
  { locale: 'ru', kind: 'Действующее лицо' },
]) {
  for (const spelling of ['Kim Il Sung', 'Kim Il-sung', '김일성', 'Ким Ир Сен']) {
    test(`finds one person first under the spelling “${spelling}” in /${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/search?q=${encodeURIComponent(spelling)}`);
      const first = page.getByRole('main').getByRole('list').last().getByRole('listitem').first();
      await expect(first).toContainText(kind);
      await expect(first.getByRole('link')).toHaveAttribute('href', `/${locale}/actors/kim-il-sung`);
    });
  }
}

test('offers the right spelling of a mistyped word', async ({ page }) => {
  await page.goto('/en/search?q=perestrojka');
  await page.getByRole('link', { name: 'perestroika', exact: true }).click();
  await expect(page).toHaveURL(/q=perestroika$/);
  await expect(resultOf(page, 'Term', /perestroika/i).first()).toBeVisible();
});

test('reads a time, and takes it for mere words when the reader says so', async ({ page }) => {
  await page.goto('/ru/search?q=весна+1950');
  const time = page.getByRole('link', { name: 'Время: март – май 1950' });
  await expect(time).toBeVisible();
  await time.click();
  await expect(page).toHaveURL(/dates=off/);
  await expect(time).toHaveCount(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('narrows the result step by step, and back', async ({ page }) => {
    await page.goto('/en/search?q=Stalin');
    await page.getByRole('link', { name: /^Event \d/ }).click();
    await expect(page).toHaveURL(/q=Stalin&type=EVENT$/);
    await page.getByText('Narrow the result').click();
    const decade = page.getByRole('link', { name: /^1950s \d/ });
    const count = (await decade.textContent())?.match(/\d+$/)?.[0];
    await decade.click();
    await expect(page).toHaveURL(/type=EVENT&decade=1950$/);
    await expect(page.getByRole('main')).toContainText(`${count} results for “Stalin”`);
    await page.getByRole('link', { name: /^1950s \d/ }).click();
    await expect(page).toHaveURL(/q=Stalin&type=EVENT$/);
  });
});

test('offers pages while one types, by keyboard', async ({ page }) => {
  await page.goto('/en/search');
  const field = page.getByRole('combobox');
  await field.fill('Ким Ир');
  await field.pressSequentially(' Сен');
  const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
  await expect(options.first()).toContainText(/Kim Il Sung|Ким Ир Сен/);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status').filter({ hasText: /\d suggestion/ })).toBeAttached();

  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
  await field.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveValue('Ким Ир Сен');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/en\/actors\/kim-il-sung$/);
});

for (const locale of ['en', 'ko', 'ru']) {
  test(`has no accessibility fault with everything shown at 320 px in /${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/search?q=Stalin+1950s&decade=1950`);
    await expect(page.getByRole('combobox')).toBeVisible();
    await page.getByRole('combobox').fill('Stalin');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  });
}
