import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Each test reads a folder of files; a busy machine may need its time.
    testTimeout: 20_000,
    include: ['src/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: '.test-results/vitest.json' },
  },
});
