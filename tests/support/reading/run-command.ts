import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface CommandResult {
  code: number | null;
  out: string;
  /** What was said to the person, without the package manager's own warnings. */
  said: string;
}

/** Runs `npm run -s NAME -- …` as a person types it. */
export function runCommand(name: string, ...args: string[]): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '-s', name, '--', ...args], { cwd: root, shell: process.platform === 'win32' });
    let out = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, said: said.replace(/^npm warn .*\n/gm, '').trim() }));
  });
}
