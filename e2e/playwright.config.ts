import { rmSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './fixtures/browser.ts';
import { productEnvironment, reserveAddress } from './fixtures/product.ts';

const MINUTE = 60_000;
const DATA_DIR = new URL('.test-results/data', import.meta.url).pathname;

// Set by a person, TUMEN_E2E_PORTS=3000,4000 tests the product that runs there. Else this file sets it, for itself in the workers.
const isRunning = process.env.TUMEN_E2E_PORTS !== undefined;
if (process.env.TUMEN_E2E_PORTS === undefined) {
  const { port, apiPort } = await reserveAddress();
  process.env.TUMEN_E2E_PORTS = `${port},${apiPort}`;
  // The last run's data and logs stay until here, for a look after a failure.
  rmSync(DATA_DIR, { recursive: true, force: true });
}
const [port = 0, apiPort = 0] = process.env.TUMEN_E2E_PORTS.split(',').map(Number);
const product = { port, apiPort, dataDir: DATA_DIR };

export default defineConfig<{ apiUrl: string }>({
  testDir: '.',
  outputDir: '.test-results/artifacts',
  reporter: [['list'], ['json', { outputFile: '.test-results/playwright.json' }]],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // On a busy machine a browser may take longer than any patience; npm test names what passed only when repeated.
  retries: process.env.CI ? 1 : 0,
  // A quiz by keyboard takes half a minute on two busy cores.
  timeout: 2 * MINUTE,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    apiUrl: `http://127.0.0.1:${apiPort}`,
    locale: 'en-US',
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    launchOptions: findBrowser(),
  },
  webServer: {
    name: 'Tumen',
    command: 'node scripts/start.mjs',
    cwd: '..',
    env: productEnvironment(product),
    // The site is started last.
    url: `http://localhost:${port}/en`,
    reuseExistingServer: isRunning,
    // A first start also builds.
    timeout: 15 * MINUTE,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
