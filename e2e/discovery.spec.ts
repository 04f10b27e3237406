import { LOCALES } from './fixtures/pages.ts';
import { expect, test } from './fixtures/test.ts';

/** Every page of the sitemap is many hundred; these are spread over it. */
const SAMPLE = 40;

test('lists in the sitemap pages that exist, in all languages', async ({ request, baseURL }) => {
  const sitemap = await request.get('/sitemap.xml');
  expect(sitemap.headers()['content-type']).toContain('xml');
  const addresses = Array.from((await sitemap.text()).matchAll(/<loc>([^<]+)<\/loc>/g), ([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(1000);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const locale of LOCALES) expect(addresses).toContain(`${baseURL}/${locale}/lessons/the-freeze`);

  const step = Math.floor(addresses.length / SAMPLE);
  for (const address of addresses.filter((_, index) => index % step === 0)) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
});

test('tells robots where the sitemap is and what to leave alone', async ({ request, baseURL }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  expect(robots).toMatch(/Disallow: \/graphql/);
});

for (const path of ['/en', '/ko/lessons/the-freeze', '/ru/events/1990-rok-ussr-diplomatic-relations']) {
  test(`gives ${path} a picture to be shared with`, async ({ page, request }) => {
    await page.goto(path);
    const address = await page.locator('meta[property="og:image"]').first().getAttribute('content');
    const picture = await request.get(address ?? '');
    expect(picture.status()).toBe(200);
    expect(picture.headers()['content-type']).toBe('image/png');
    const [png, width, height] = readPngHeader(await picture.body());
    expect([png, width, height]).toEqual(['PNG', 1200, 630]);
    await expect(page).toHaveTitle(/Tumen/);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S{2,}/);
  });
}

function readPngHeader(bytes: Buffer) {
  return [bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)] as const;
}

const UNKNOWN = [
  '/no-such-page',
  '/lessons/none',
  '/events/none',
  '/actors/none',
  '/sources/none',
  '/claims/Z9',
  '/quizzes/none',
];

for (const path of UNKNOWN) {
  test(`answers ${path} with a 404 that helps`, async ({ page }) => {
    const response = await page.goto(`/en${path}`);
    expect(response?.status()).toBe(404);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
    await expect(main.getByRole('link', { name: 'Timeline' })).toBeVisible();

    await main.getByRole('searchbox').fill('Gorbachev');
    await main.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL('/en/search?q=Gorbachev');
  });
}

test('answers an unknown page in the language of its address', async ({ page }) => {
  const response = await page.goto('/ko/no-such-page');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
});
