import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.base.ts';

export default defineConfig({
  // Vite would take the ES module for our sources while packages get the CommonJS one: two realms, and `instanceof` fails.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    ...patience,
    globalSetup: '@tumen/database/test/global-setup',
  },
});
