import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the ES module for our sources while packages get the CommonJS one: two realms, and `instanceof` fails.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: '@tumen/database/test/global-setup',
    reporters: ['default', 'json'],
    outputFile: { json: '.test-results/vitest.json' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
