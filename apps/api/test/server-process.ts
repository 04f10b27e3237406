import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Ask, createAsk } from './api.ts';

/** The API as a process of its own, started as an operator starts it. */
export type ServerProcess = {
  readonly origin: string;
  readonly ask: Ask;
  readonly child: ChildProcess;
  /** Of all such processes of a test file. */
  readonly dataDir: string;
};

const DATA_DIR = path.join(tmpdir(), `tumen-api-process-${process.pid}`);

/** Starts src/main.ts on a free port and resolves once it listens. `settings` are environment variables. */
export async function startServerProcess(databaseUrl: string, settings: Record<string, string> = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      API_PORT: '0',
      AUTH_SECRET: 'x'.repeat(32),
      TUMEN_DATA_DIR: DATA_DIR,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg, port } = JSON.parse(line);
    const origin = `http://127.0.0.1:${port}`;
    if (msg === 'listening') return { origin, child, ask: createAsk(origin), dataDir: DATA_DIR };
  }
  throw new Error('The API ended before it listened.');
}

/** Sends a signal and waits for the end. Returns the exit code, or null when a signal ended the process. */
export async function end({ child }: ServerProcess, signal: NodeJS.Signals): Promise<number | null> {
  // One that crashed meanwhile ends no second time; the test then says at once that its code is not 0.
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = await exit;
  return code;
}
