import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withConnection } from '../backup/connect.ts';
import { attachOrStartEmbeddedPostgres } from './attach.ts';
import { startEmbeddedPostgres } from './start.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'tumen-attach-'));
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function readKept(url: string) {
  return withConnection(url, async (client) => (await client.query('SELECT n FROM kept')).rows);
}

describe('attachOrStartEmbeddedPostgres', () => {
  it('uses the server that runs and leaves it running, and starts one when none does', async () => {
    const running = await startEmbeddedPostgres(dataDir);
    await withConnection(running.url, (client) => client.query('CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)'));

    const attached = await attachOrStartEmbeddedPostgres(dataDir);
    expect(attached.url).toBe(running.url);
    await attached.stop();
    expect(await readKept(running.url)).toEqual([{ n: 7 }]);
    await running.stop();

    const started = await attachOrStartEmbeddedPostgres(dataDir);
    expect(await readKept(started.url)).toEqual([{ n: 7 }]);
    await started.stop();
    await expect(readKept(started.url)).rejects.toThrow();
  });

  it('makes no database where there is none', async () => {
    await expect(attachOrStartEmbeddedPostgres(dataDir)).rejects.toThrow(`There is no database in ${dataDir}`);
    expect(existsSync(path.join(dataDir, 'postgres', 'data'))).toBe(false);
  });
});
