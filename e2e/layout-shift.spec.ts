import { LOCALES } from './fixtures/pages.ts';
import { expect, test } from './fixtures/test.ts';

/** Half of what counts as good on the web: web.dev/articles/cls. */
const LIMIT = 0.05;
/** Lighthouse's slow 4G: bytes a second, milliseconds. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

test.use({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });

for (const locale of LOCALES) {
  test(`a lesson in ${locale} stays where it is while its faces arrive on a slow line`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_LINE);
    await page.addInitScript(() => {
      const shifts: { value: number; moved: string[] }[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[]) {
          shifts.push({ value: entry.value, moved: entry.sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? '') });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`/${locale}/lessons/korean-war`, { waitUntil: 'load' });
    // The faces for words further down, and the scripts.
    await expect(page.locator('header').getByRole('button')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    // The script above put them there, which the type of `window` does not know.
    const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts);
    const sum = shifts.reduce((total, { value }) => total + value, 0);
    expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(LIMIT);
  });
}
