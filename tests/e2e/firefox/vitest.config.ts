import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': new URL('../../..', import.meta.url).pathname } },
  test: {
    include: ['tests/e2e/firefox/**/*.test.ts'],
    root: new URL('../../..', import.meta.url).pathname,
    fileParallelism: false,
    retry: 2,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
