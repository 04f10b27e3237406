import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: '@tumen/database/test/global-setup',
    reporters: ['default', 'json'],
    outputFile: { json: '.test-results/vitest.json' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
