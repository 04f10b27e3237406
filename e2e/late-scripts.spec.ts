import { expect, test } from './fixtures/test.ts';

const LESSON = '/en/lessons/korean-war';

test('asks for the scripts of a lesson once it has been painted', async ({ page }) => {
  await page.goto(LESSON);
  // It appears when React wakes.
  await expect(page.getByRole('button', { name: /(?:Dark|Light) colors/ })).toBeVisible();
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    asked: performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/_next\/static\/chunks\/.*\.js$/.test(name))
      .map(({ startTime }) => startTime),
  }));
  expect(painted).toBeDefined();
  expect(asked.length).toBeGreaterThan(5);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(painted ?? Number.NaN);
});

test('keeps what a reader chose in a check before its script came', async ({ page }) => {
  let letScriptsCome = () => {};
  const wait = new Promise<void>((resolve) => {
    letScriptsCome = resolve;
  });
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(LESSON, { waitUntil: 'domcontentloaded' });
  const check = page.getByRole('region').filter({ hasText: /^Check\s· 1 of/ });
  await check.getByRole('radio').nth(1).check();
  letScriptsCome();
  await expect(page.getByRole('button', { name: /(?:Dark|Light) colors/ })).toBeVisible();
  await expect(check.getByRole('radio').nth(1)).toBeChecked();
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible();
});
