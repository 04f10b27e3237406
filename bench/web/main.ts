/**
 * Measures every lesson page against the budgets of design.md and exits with 1 when one is missed.
 *
 * npm run bench:web -- [--lessons korean-war,the-freeze] [--locales en,ko,ru] [--runs 1] [--url http://localhost:3000] [--no-lighthouse]
 *
 * Without --url it starts a product of its own, whose log tells how many operations a page needs.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../e2e/fixtures/browser.ts';
import { countOperations } from '../../e2e/fixtures/count-operations.ts';
import { Product, reserveAddress } from '../../e2e/fixtures/product.ts';
import { weighScripts } from '../../e2e/fixtures/script-weight.ts';
import { listMisses, type Measures } from './budgets.ts';
import { listLessons } from './list-lessons.ts';
import { listViolations, shareOfWordsWithoutScript } from './measure-page.ts';
import { printRow, printTitles } from './report.ts';
import { runLighthouse } from './run-lighthouse.ts';

const DATA_DIR = new URL('../.test-results/data', import.meta.url).pathname;

const { values } = parseArgs({
  options: {
    lessons: { type: 'string' },
    locales: { type: 'string', default: 'en,ko,ru' },
    runs: { type: 'string', default: '1' },
    url: { type: 'string' },
    'no-lighthouse': { type: 'boolean', default: false },
  },
});

rmSync(DATA_DIR, { recursive: true, force: true });
const product = values.url ? null : await Product.start({ ...(await reserveAddress()), dataDir: DATA_DIR });
const site = values.url ?? product?.siteUrl ?? '';
const browser = await chromium.launch(findBrowser());

let missed = 0;
try {
  const lessons = values.lessons?.split(',') ?? (await listLessons(site));
  printTitles();
  for (const locale of values.locales.split(',')) {
    for (const lesson of lessons) {
      const path = `/${locale}/lessons/${lesson}`;
      const measures = await measure(path);
      const misses = listMisses(measures);
      printRow(measures, misses);
      missed += misses.length;
    }
  }
} finally {
  await browser.close();
  await product?.stop();
}
console.log(missed === 0 ? '\nEvery page keeps every budget.' : `\nBudgets missed: ${missed}.`);
process.exitCode = missed === 0 ? 0 : 1;

async function measure(path: string): Promise<Measures> {
  const url = site + path;
  // The first visit renders the page, the others find it in memory.
  const operations = await countOperations(url, product ? DATA_DIR : null);
  return {
    path,
    operations,
    scriptBytes: await weighScripts(browser, url),
    violations: await listViolations(browser, url),
    wordsWithoutScript: await shareOfWordsWithoutScript(browser, url),
    scores: values['no-lighthouse'] ? null : await runLighthouse(url, Number(values.runs)),
  };
}
