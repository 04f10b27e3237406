import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { listTree } from '../../e2e/fixtures/process-tree.ts';
import { reserveAddress } from '../../e2e/fixtures/product.ts';

const READY_PATIENCE_MS = 120_000;
/** After an answer of `/ready` some requests of before still fail: those that waited for a connection that is gone. */
const SETTLING_MS = 10_000;

/** Who gets the `kill -9`: the API, the PostgreSQL server, one worker of it, or every process at once as in a power cut. */
export const VICTIMS = ['API', 'POSTGRESQL', 'EVERYTHING', 'POSTGRESQL WORKER'] as const;
export type Victim = (typeof VICTIMS)[number];

type Ready = { readonly origin: string; readonly databaseUrl: string; readonly apiPid: number; readonly postgresPid: number };

/** From the kill to the moment when the product answered again, milliseconds since the epoch. */
export type Outage = { readonly victim: Victim; readonly from: number; to: number };

/** The product without its site (serve.mjs), which is killed and started again by its own means on the same data. */
export class SchoolServer {
  readonly outages: Outage[] = [];
  readonly #environment: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;
  #ready: Ready | undefined;
  #db: PrismaClient | undefined;

  private constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment;
  }

  /** Starts on the data in `dataDir`, which is made when missing. `settings` are environment variables of the API. */
  static async start(dataDir: string, settings: Readonly<Record<string, string>>): Promise<SchoolServer> {
    const { port, apiPort } = await reserveAddress();
    const server = new SchoolServer({
      ...process.env,
      PORT: String(port),
      API_PORT: String(apiPort),
      API_HOST: '',
      HOST: '',
      SITE_URL: '',
      // Empty counts as unset: never the database of whoever runs this.
      DATABASE_URL: '',
      TUMEN_DATA_DIR: dataDir,
      ...settings,
    });
    await server.#launch();
    return server;
  }

  get apiPid(): number {
    return this.#running.apiPid;
  }

  get origin(): string {
    return this.#running.origin;
  }

  /** The database itself, as its operator sees it. */
  get db(): PrismaClient {
    this.#db ??= createDatabase(this.#running.databaseUrl, { maxConnections: 4 });
    return this.#db;
  }

  get #running(): Ready {
    if (!this.#ready) throw new Error('The server was never ready.');
    return this.#ready;
  }

  /** Tells whether an outage explains that a request failed that was under way between two moments. */
  explains(sentAt: number, failedAt: number): boolean {
    return this.outages.some(({ from, to }) => failedAt >= from && sentAt <= to + SETTLING_MS);
  }

  /** Kills without a chance to say goodbye, and starts what does not start by itself. Resolves when the product answers again. */
  async kill(victim: Victim): Promise<void> {
    const child = this.#child;
    if (!child?.pid) throw new Error('There is nothing to kill.');
    const pids = await this.#pidsOf(victim, child.pid);
    const outage: Outage = { victim, from: Date.now(), to: Number.POSITIVE_INFINITY };
    this.outages.push(outage);
    for (const pid of pids) killIfAlive(pid);
    if (victim === 'POSTGRESQL WORKER') await this.#waitUntilReady();
    else {
      // The product ends when a part of it dies; whoever runs it starts it again.
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await this.#launch();
    }
    outage.to = Date.now();
  }

  async stop(): Promise<void> {
    await this.#db?.$disconnect();
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  async #pidsOf(victim: Victim, root: number): Promise<number[]> {
    switch (victim) {
      case 'API':
        return [this.#running.apiPid];
      case 'POSTGRESQL':
        return [this.#running.postgresPid];
      case 'EVERYTHING':
        return listTree(root);
      case 'POSTGRESQL WORKER': {
        const [worker] = await this.db.$queryRaw<{ pid: number }[]>`
          SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
          ORDER BY state = 'active' DESC, random() LIMIT 1`;
        return worker ? [worker.pid] : [];
      }
    }
  }

  async #launch(): Promise<void> {
    const child = spawn(process.execPath, [path.join(import.meta.dirname, 'serve.mjs')], {
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    for await (const line of createInterface({ input: child.stdout })) {
      const ready: Ready = JSON.parse(line);
      if (this.#ready && this.#ready.databaseUrl !== ready.databaseUrl) {
        await this.#db?.$disconnect();
        this.#db = undefined;
      }
      this.#ready = ready;
      return;
    }
    throw new Error(`The product did not start.\n${complaint}`);
  }

  async #waitUntilReady(): Promise<void> {
    const deadline = Date.now() + READY_PATIENCE_MS;
    for (;;) {
      await sleep(200);
      const response = await fetch(`${this.origin}/ready`).catch(() => null);
      await response?.body?.cancel();
      if (response?.ok) return;
      if (Date.now() > deadline) throw new Error('The API did not find the way back to its database.');
    }
  }
}

function killIfAlive(pid: number) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Its parent's end took it along.
  }
}
