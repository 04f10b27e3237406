import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '../../e2e/fixtures/browser.ts';
import { BUDGETS, type Category } from './budgets.ts';

/**
 * Scores of Lighthouse (0 to 100) for `url` on its mobile profile: a mid-range phone on slow 4G, simulated.
 *
 * It runs in a browser of its own: Playwright, attached to another, would take part in what is traced. Performance is the median of `runs`, as Lighthouse's documentation on variability
 * advises; the other categories do not vary.
 *
 * @throws Error when Lighthouse could not judge the page.
 */
export async function runLighthouse(url: string, runs: number): Promise<Record<Category, number>> {
  const results: Record<Category, number>[] = [];
  const { args = [], executablePath } = findBrowser();
  const browser = await launch({
    chromeFlags: ['--headless=new', ...args],
    ...(executablePath ? { chromePath: executablePath } : {}),
  });
  try {
    for (let run = 0; run < runs; run += 1) results.push(await runOnce(url, browser.port));
  } finally {
    browser.kill();
  }
  const byPerformance = results.toSorted((a, b) => a.performance - b.performance);
  const median = byPerformance[Math.floor(byPerformance.length / 2)];
  if (!median) throw new Error('Lighthouse needs at least one run.');
  return median;
}

/** How often a page is loaded again whose trace lacks its beginning. On a busy machine Chromium loses it at times. */
const MOST_TRIES = 4;

async function runOnce(url: string, port: number, tries = 1): Promise<Record<Category, number>> {
  const onlyCategories = Object.keys(BUDGETS.scores);
  const result = await lighthouse(url, { port, onlyCategories, logLevel: 'error', output: 'json' });
  const fault = result?.lhr.runtimeError;
  if (fault?.code === 'NO_NAVSTART' && tries < MOST_TRIES) return runOnce(url, port, tries + 1);
  if (!result || fault) throw new Error(`Lighthouse could not judge ${url}: ${fault?.message ?? 'no result'}`);
  const score = (category: Category) => Math.round((result.lhr.categories[category]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}
