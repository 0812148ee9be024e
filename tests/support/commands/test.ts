import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium, findFirefox } from '../browsers/find-browser';
import { runStep, type Step, type Tally } from '../run-step';

/**
 * The whole proof, in the order in which a mistake is cheapest to find. `npm test -- unit` runs the steps whose names
 * hold one of the given words.
 */
const REPORTS = '.artifacts/reports';

function vitestTally(file: string): Tally | null {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter(
        (r: { status: string; assertionResults: unknown[] }) =>
          r.status === 'failed' && r.assertionResults.length === 0,
      ).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function playwrightTally(file: string): Tally | null {
  if (!existsSync(file)) return null;
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  if (stats.flaky) console.log(`(${stats.flaky} passed at the second try only) `);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

function vitest(name: string, ...args: string[]): Step {
  const report = `${REPORTS}/${name.replace(/\W+/g, '-')}.json`;
  return {
    name,
    command: 'vitest',
    args: ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    tally: () => vitestTally(report),
  };
}

const chromiumReport = `${REPORTS}/e2e-chromium.json`;

const NODE = ['--import', './tests/support/resolve-alias.ts'];

const STEPS: Step[] = [
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'lint and layers', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: 'knip', args: ['--no-config-hints'] },
  vitest('unit tests', 'tests/unit'),
  vitest('integration tests', 'tests/integration'),
  vitest('repository tests', 'tests/repo'),
  { name: 'build for Chrome', command: 'wxt', args: ['build', '-b', 'chrome'] },
  { name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox'] },
  { name: 'web-ext lint', command: 'node', args: [...NODE, 'tests/support/commands/lint-package.ts'] },
  {
    name: 'e2e in Chromium',
    command: 'playwright',
    args: ['test', '--config', 'tests/e2e/playwright.config.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(chromiumReport) },
    tally: () => playwrightTally(chromiumReport),
  },
  vitest('e2e in Firefox', '--config', 'tests/e2e/firefox/vitest.config.ts'),
];

const wanted = process.argv.slice(2);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const steps = STEPS.filter((step) => !wanted.length || wanted.some((word) => step.name.includes(word)));
// Looked for before anything runs: a missing browser is told in the first second, not after ten minutes.
if (steps.some((step) => step.name.includes('Chromium'))) console.log(`Chromium: ${findChromium()}`);
if (steps.some((step) => step.name.includes('e2e in Firefox'))) console.log(`Firefox: ${findFirefox()}`);

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const tally = await runStep(step);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed ? 1 : 0;
