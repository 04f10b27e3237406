import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.base.ts';

export default defineConfig({
  test: {
    ...patience,
    include: ['src/**/*.test.ts'],
    exclude: ['src/**/*.type.test.ts'],
    typecheck: { enabled: true, include: ['src/**/*.type.test.ts'] },
  },
});
