import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from '@playwright/test';
import { layOutWhole } from '../../e2e/fixtures/lay-out-whole.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PHONE = { width: 412, height: 823 };

/** What axe finds on `url` in light and in dark colors, as `color rule (how often)`. */
export async function listViolations(browser: Browser, url: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: PHONE, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await layOutWhole(page);
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id} (${nodes.length})`));
    await context.close();
  }
  return found;
}

/** The words of the main part of `url` that stand there without JavaScript, as a share of those with it. */
export async function shareOfWordsWithoutScript(browser: Browser, url: string): Promise<number> {
  const [withScript, without] = await Promise.all([countWords(browser, url, true), countWords(browser, url, false)]);
  return withScript === 0 ? 0 : Math.min(1, without / withScript);
}

async function countWords(browser: Browser, url: string, javaScriptEnabled: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  if (javaScriptEnabled) await layOutWhole(page);
  const text = (await page.locator('main').allInnerTexts()).join(' ');
  await context.close();
  return text.split(/\s+/).filter(Boolean).length;
}
