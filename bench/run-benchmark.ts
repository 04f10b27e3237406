import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Figure } from './figure.ts';

/** Runs a benchmark that has a command, tables and budgets of its own; its code tells whether it keeps them. */
export async function runBenchmark(
  script: string,
  args: string[],
  { what, target }: { what: string; target: string },
): Promise<Figure[]> {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const [code] = await once(child, 'exit');
  return [{ what, measured: `see above (${path.join('bench', script)})`, target, isMet: code === 0 }];
}
