import { layOutWhole } from './fixtures/lay-out-whole.ts';
import { LOCALES, PAGES } from './fixtures/pages.ts';
import { expect, test } from './fixtures/test.ts';

/** Milliseconds. */
const LATE_REQUESTS = 1000;

for (const { name, path } of PAGES) {
  test(`${name} asks nobody but this site and reports no fault`, async ({ page, behavior }) => {
    await page.goto(`/en${path}`);
    await layOutWhole(page);
    // For what a page asks once it is shown.
    await page.waitForTimeout(LATE_REQUESTS);
    // The browser itself reports the status of the 404 page.
    const faults = behavior.faults.filter((fault) => !(path === '/no-such-page' && fault.includes('404')));
    expect(behavior.strangers).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test.describe('in a window of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const { name, path } of PAGES) {
    test(`${name} never scrolls sideways`, async ({ page }) => {
      for (const locale of LOCALES) {
        await page.goto(`/${locale}${path}`);
        await layOutWhole(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(overflow, `pixels beyond the window in ${locale}`).toBe(0);
      }
    });
  }
});
