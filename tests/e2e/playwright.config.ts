import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './chromium',
  outputDir: '../../.artifacts/e2e-chromium',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
});
