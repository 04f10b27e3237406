import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start.ts';

let dataDir: string;
let running: EmbeddedPostgres[];
let holders: ChildProcess[];

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'tumen-start-'));
  running = [];
  holders = [];
});

afterEach(async () => {
  for (const holder of holders) holder.kill('SIGKILL');
  for (const database of running) await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start() {
  const database = await startEmbeddedPostgres(dataDir);
  running.push(database);
  return database;
}

/** Starts the database in a process of its own, which can be killed. */
async function startElsewhere() {
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(path.join(import.meta.dirname, 'start.ts'))});
    const { url, process: server } = await startEmbeddedPostgres(${JSON.stringify(dataDir)});
    console.log(JSON.stringify({ url, serverPid: server.pid }));
    setInterval(() => {}, 60_000);`;
  const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: import.meta.dirname,
  });
  holders.push(holder);
  const [line] = await once(holder.stdout, 'data');
  const { url, serverPid }: { url: string; serverPid: number } = JSON.parse(String(line));
  return { holder, url, serverPid };
}

async function query(url: string, sql: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

async function kill(holder: ChildProcess) {
  const exited = once(holder, 'exit');
  holder.kill('SIGKILL');
  await exited;
}

describe('startEmbeddedPostgres', () => {
  it('keeps data, port and password from one start to the next', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)');
    await first.stop();

    const second = await start();

    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('lowers Cyrillic and splits Hangul into trigrams', async () => {
    const { url } = await start();
    await query(url, 'CREATE EXTENSION pg_trgm');

    const [row] = await query(url, "SELECT lower('МОСКВА') AS lower, cardinality(show_trgm('평양')) AS trigrams");

    expect(row).toEqual({ lower: 'москва', trigrams: 3 });
  });

  it('keeps the password from other accounts', async () => {
    await start();
    expect(statSync(path.join(dataDir, 'postgres', 'settings.json')).mode & 0o077).toBe(0);
  });

  it('refuses data that another live process has open', async () => {
    const { holder, url } = await startElsewhere();

    await expect(startEmbeddedPostgres(dataDir)).rejects.toThrow(
      `already runs on the data in ${dataDir} (process ${holder.pid})`,
    );
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('recovers when its process was killed and the server lives on', async () => {
    const { holder, url, serverPid } = await startElsewhere();
    await query(url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)');
    await kill(holder);

    const second = await start();

    expect(second.process.pid).not.toBe(serverPid);
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('recovers when everything was killed', async () => {
    const { holder, url, serverPid } = await startElsewhere();
    await query(url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)');
    process.kill(serverPid, 'SIGKILL');
    await kill(holder);

    const second = await start();

    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('recovers when the number of the killed server now belongs to another program', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(path.join(dataDir, 'postgres', 'data', 'postmaster.pid'), `${process.pid}\n`);

    const second = await start();

    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses data of another major version and touches nothing', async () => {
    const data = path.join(dataDir, 'postgres', 'data');
    mkdirSync(data, { recursive: true });
    writeFileSync(path.join(data, 'PG_VERSION'), '16\n');

    await expect(startEmbeddedPostgres(dataDir)).rejects.toThrow('was written by PostgreSQL 16');

    expect(readFileSync(path.join(data, 'PG_VERSION'), 'utf8')).toBe('16\n');
    expect(existsSync(path.join(dataDir, 'postgres', 'settings.json'))).toBe(false);
    expect(existsSync(path.join(dataDir, 'lock'))).toBe(false);
  });

  it('makes a database whose first creation was cut off anew', async () => {
    mkdirSync(path.join(dataDir, 'postgres', 'data.new', 'base'), { recursive: true });

    const { url } = await start();

    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
