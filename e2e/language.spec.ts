import { expect, test } from './fixtures/test.ts';

const FIRST_VISITS = [
  { accepts: 'ko-KR', taken: 'ko', title: '냉각기, 1990–1995' },
  { accepts: 'ru-RU', taken: 'ru', title: 'Охлаждение, 1990–1995' },
  { accepts: 'fr-FR', taken: 'en', title: 'The freeze, 1990–1995' },
] as const;

for (const { accepts, taken, title } of FIRST_VISITS) {
  test.describe(`a browser set to ${accepts}`, () => {
    test.use({ locale: accepts });

    test(`is taken to /${taken} at the first visit`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(`/${taken}`);
      await expect(page.locator('html')).toHaveAttribute('lang', taken);

      await page.goto('/lessons/the-freeze');
      await expect(page).toHaveURL(`/${taken}/lessons/the-freeze`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    });
  });
}

test('keeps the page when the language is switched, and remembers the choice', async ({ page, context }) => {
  await page.goto('/en/lessons/the-freeze');
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL('/ko/lessons/the-freeze');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('냉각기, 1990–1995');

  // A visit on another day: the browser still asks for English.
  const later = await context.newPage();
  await later.goto('/');
  await expect(later).toHaveURL('/ko');
  const choice = (await context.cookies()).find(({ value }) => value === 'ko');
  expect(choice?.expires, 'the choice outlives the window').toBeGreaterThan(Date.now() / 1000 + 86_400);
});

test('names the same page in every language for search engines', async ({ page, baseURL }) => {
  await page.goto('/ru/events/1990-rok-ussr-diplomatic-relations');
  const path = '/events/1990-rok-ussr-diplomatic-relations';
  for (const [hreflang, locale] of [
    ['en', 'en'],
    ['ko', 'ko'],
    ['ru', 'ru'],
    ['x-default', 'en'],
  ]) {
    const alternate = page.locator(`link[rel="alternate"][hreflang="${hreflang}"]`);
    await expect(alternate).toHaveAttribute('href', `${baseURL}/${locale}${path}`);
  }
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${baseURL}/ru${path}`);
});
