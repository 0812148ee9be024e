import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './chromium',
  outputDir: '../../.artifacts/e2e-chromium',
  fullyParallel: false,
  workers: 2,
  // A busy machine can starve a browser; what needed another try is named in the report.
  retries: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
});
