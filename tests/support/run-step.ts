import { spawn } from 'node:child_process';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Reads the counts of a step that holds many tests; without it the step itself is one test. */
  tally?: () => Tally | null;
}

/** Runs one step, shows its output only when it fails, and tells how many tests it held. */
export async function runStep(step: Step): Promise<Tally> {
  const started = Date.now();
  process.stdout.write(`${step.name} … `);
  const { code, output } = await collect(step);
  const tally = step.tally?.() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  // A runner can fail beside its tests (a crash, no test found): that is a failure too.
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${tally.failed ? 'FAILED' : 'ok'} (${seconds} s, ${tally.passed} passed, ${tally.skipped} skipped)`);
  if (tally.failed) console.log(output.slice(-20_000));
  return tally;
}

function collect(step: Step): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, {
      env: { ...process.env, FORCE_COLOR: '0', ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const add = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
