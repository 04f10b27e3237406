import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures/test.ts';

const OIL = '/indicators/soviet-crude-oil-deliveries';

test('leads from the list of figures, grouped by what they measure, to a series with its sources', async ({ page }) => {
  await page.goto('/en/indicators');
  const energy = page.getByRole('region', { name: 'Oil and fuel' });
  await energy.getByRole('link', { name: /Soviet and Russian crude oil/ }).click();
  await expect(page).toHaveURL(`/en${OIL}`);

  const table = page.getByRole('table', { name: 'All values' });
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '1991', exact: true }) });
  await expect(row.getByRole('cell', { name: /^estimate/ })).toBeVisible();
  await row.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/sources\//);
});

test('gives every value of the chart in the table', async ({ page }) => {
  await page.goto(`/en${OIL}`);
  const dots = page.getByRole('img', { name: /^Chart of/ }).locator('[data-point]');
  const rows = page.getByRole('table', { name: 'All values' }).getByRole('rowheader');
  expect(await dots.count()).toBeGreaterThan(1);
  expect(await rows.count()).toBe(await dots.count());
});

test('leads from a letter in the chart to the event that explains the curve', async ({ page }) => {
  await page.goto(`/en${OIL}`);
  const letters = page.getByRole('img', { name: /^Chart of/ }).locator('circle:not([data-point]) + text');
  await expect(letters).toHaveText(['a', 'b', 'c']);
  await page.getByRole('figure').getByRole('listitem').nth(1).getByRole('link').click();
  await expect(page).toHaveURL('/en/events/1990-hard-currency-agreement');
});

test('draws for a phone what it draws for a wide window, without sideways scrolling', async ({ page }) => {
  const drawing = page.getByRole('img', { name: /^Chart of/ });
  await page.goto(`/en${OIL}`);
  const wide = await drawing.locator('[data-point]').count();
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(drawing).toHaveCount(1);
  expect(await drawing.locator('[data-point]').count()).toBe(wide);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const sizes = await drawing.locator('text').evaluateAll((texts) =>
    texts.map((text) => {
      const svg = (text as SVGTextElement).ownerSVGElement;
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0;
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('compares two series of the same unit by the address', async ({ page }) => {
    await page.goto('/en/indicators/russia-share-of-dprk-trade');
    await page.getByLabel('Compare with a series of the same unit').selectOption({ label: 'China’s share of DPRK trade' });
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/\/indicators\/russia-share-of-dprk-trade\?with=china-share-of-dprk-trade$/);
    await expect(page.getByRole('img', { name: /Russia in DPRK trade; China’s share of DPRK trade/ })).toBeVisible();
    await page.goto('/en/indicators/russia-share-of-dprk-trade?with=no-such-series');
    await expect(page.getByRole('img', { name: 'Chart of Share of the USSR and Russia in DPRK trade (percent)' })).toBeVisible();
  });

  test('saves a series as CSV in the language of the page', async ({ page }) => {
    await page.goto(`/ko${OIL}`);
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV로 저장' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('tumen-soviet-crude-oil-deliveries-ko.csv');

    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF날짜,값,단위,')).toBe(true);
    expect(text.split('\r\n').filter((line) => /^\d{4}/.test(line)).length).toBeGreaterThan(1);
    expect(text).toContain('CC BY 4.0');
    expect(text).toContain(`/ko${OIL}`);
  });
});

test('answers 304 for a CSV file that has not changed and 404 for an unknown series', async ({ request }) => {
  const first = await request.get(`/en${OIL}/data.csv`);
  expect(first.headers()['content-type']).toBe('text/csv; charset=utf-8');
  const again = await request.get(`/en${OIL}/data.csv`, { headers: { 'if-none-match': first.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
  expect((await request.get('/en/indicators/no-such-series/data.csv')).status()).toBe(404);
});
