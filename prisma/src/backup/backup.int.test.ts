import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SampleFolder } from '@tumen/content/test/sample-folder';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createDatabaseOn, dropDatabaseOn, withDatabase } from '../../test/server.ts';
import { createDatabase } from '../client.ts';
import { importContentFolder } from '../import/import-content.ts';
import { readMigrations } from '../migrations/migration-files.ts';
import { withSchemaEngine } from '../migrations/schema-engine.ts';
import { withConnection } from './connect.ts';
import { listKeptTables, quoteTable } from './list-tables.ts';
import { readBackup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { backupName, writeBackup } from './write-backup.ts';

const NOW = new Date('2026-11-22T13:17:55.123Z');
const WHOLE_TIME = { min: new Date('1945-08-15T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true };

let folder: string;
let source: TestDatabase;
let target: TestDatabase;
let file: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tumen-backup-'));
  file = path.join(folder, backupName(NOW));
  [source, target] = [await createTestDatabase(), await createTestDatabase()];
});

afterEach(async () => {
  await Promise.all([source.drop(), target.drop()]);
  rmSync(folder, { recursive: true, force: true });
});

async function query<Row extends object>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  return withConnection(url, async (client) => (await client.query<Row>(sql, values)).rows);
}

/** Each row of each table that a backup keeps, as PostgreSQL writes it. */
async function readAll(url: string): Promise<Record<string, string[]>> {
  return withConnection(url, async (client) => {
    const all: Record<string, string[]> = {};
    for (const table of await listKeptTables(client, 'public')) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${quoteTable(table)} t`);
      all[table.name] = rows.map(({ row }) => row).sort();
    }
    return all;
  });
}

async function storeAttempt(url: string, secretHash: string) {
  const db = createDatabase(url, { maxConnections: 1 });
  await db.attempt.create({
    data: {
      learner: { create: { devices: { create: { secretHash } } } },
      quizSlug: 'midterm',
      title: { en: 'Midterm', ko: '중간고사', ru: 'Зачёт' },
      seed: 's',
      contentHash: 'c',
      startedAt: new Date('2026-11-22T09:00:00.007Z'),
      questions: {
        create: [1, 2].map((position) => ({
          position,
          kind: 'SHORT_ANSWER',
          view: { prompt: 'a\tb\\n"\\.' },
          key: { answers: ['두만강', '\\.', ''] },
          response: { create: { answer: { text: '\\N' }, sequence: 3, isFinal: true, fraction: 1 / 3, savedAt: NOW } },
        })),
      },
    },
  });
  await db.$disconnect();
}

async function restore(url: string, replaceTo: string | null = null) {
  return restoreBackup(url, file, await readBackup(file), { replaceTo, now: NOW });
}

/** Until somebody waits for a lock in the database that is backed up. */
async function waitForLock() {
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await query(source.url, waiting)).length === 0) await sleep(20);
}

async function failureOf(action: Promise<unknown>): Promise<string> {
  return action.then(
    () => 'it went through',
    (error: Error & { remedy?: string }) => `${error.message} ${error.remedy}`,
  );
}

describe('a backup', () => {
  it('brings every row back as it was, in a table that is new too, whatever the values', async () => {
    const create = `
      CREATE TYPE "Mood" AS ENUM ('CALM', 'IN A HURRY');
      CREATE TABLE "Anything" (n serial PRIMARY KEY, parent int REFERENCES "Anything", text text, texts text[], json jsonb,
        moods "Mood"[], at timestamptz(3), number float8, bytes bytea, length int GENERATED ALWAYS AS (char_length(text)) STORED)`;
    await query(source.url, create);
    await query(target.url, create);
    const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\0', ''));
    const row = fc.record({
      parent: fc.option(fc.nat({ max: 3 })),
      text: fc.option(fc.oneof(text, fc.constantFrom('\\.', '\\N', '\n\\.\n', '\t', '\r\n', '조선', 'ё«»'))),
      texts: fc.option(fc.array(fc.option(text))),
      json: fc.option(fc.json({ stringUnit: 'grapheme' }).filter((json) => !json.includes('\\u0000'))),
      moods: fc.option(fc.array(fc.constantFrom('CALM', 'IN A HURRY'))),
      at: fc.option(fc.date(WHOLE_TIME)),
      number: fc.option(fc.double()),
      bytes: fc.option(fc.uint8Array().map((bytes) => Buffer.from(bytes))),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 60 }), async (rows) => {
        await withConnection(source.url, async (client) => {
          await client.query('TRUNCATE "Anything" RESTART IDENTITY');
          for (const { parent, text, texts, json, moods, at, number, bytes } of rows) {
            await client.query(
              `INSERT INTO "Anything" (parent, text, texts, json, moods, at, number, bytes)
               VALUES ((SELECT max(n) FROM "Anything" WHERE n > $1::int), $2, $3, $4, $5::text[]::"Mood"[], $6, $7, $8)`,
              [parent, text, texts, json, moods, at, number, bytes],
            );
          }
        });
        rmSync(file, { force: true });
        await writeBackup(source.url, file, { now: NOW });
        await restore(target.url, path.join(folder, `${crypto.randomUUID()}.gz`));

        expect(await readAll(target.url)).toEqual(await readAll(source.url));
        // The numbering goes on behind the last row.
        expect(await query(target.url, 'INSERT INTO "Anything" DEFAULT VALUES RETURNING n')).toEqual([{ n: rows.length + 1 }]);
      }),
      { numRuns: 8 },
    );
  });

  it('brings attempts back and leaves the content alone', async () => {
    await storeAttempt(source.url, 'owner');
    const content = await SampleFolder.create();
    const db = createDatabase(target.url, { maxConnections: 2 });
    await importContentFolder(db, content.dir);
    await db.$disconnect();
    await content.remove();

    const counts = await writeBackup(source.url, file, { now: NOW });
    await restore(target.url);

    const all = await readAll(target.url);
    expect(all).toEqual(await readAll(source.url));
    expect(counts.rows).toBe(Object.values(all).flat().length);
    expect(await query(target.url, 'SELECT count(*)::int FROM "Event"')).toEqual([{ count: 2 }]);
  });

  it('holds what people made and nothing of the content', async () => {
    const names = Object.keys(await readAll(source.url));
    expect(names).toEqual(expect.arrayContaining(['Attempt', 'AttemptQuestion', 'Response', 'ReviewCard', 'ReviewLog']));
    for (const name of ['Event', 'Fact', 'Citation', 'Question', 'ContentVersion', '_prisma_migrations']) {
      expect(names).not.toContain(name);
    }
  });

  it('is of one moment while others write', async () => {
    const create = 'CREATE TABLE "Aaa" (id int); CREATE TABLE "Zzz" (id int)';
    await query(source.url, `${create}; INSERT INTO "Aaa" VALUES (1); INSERT INTO "Zzz" VALUES (1)`);
    await query(target.url, create);
    await withConnection(source.url, async (writer) => {
      // The backup has to wait for the last table when all others are read.
      await writer.query('BEGIN; LOCK TABLE "Zzz" IN ACCESS EXCLUSIVE MODE');
      const backup = writeBackup(source.url, file, { now: NOW });
      await waitForLock();
      await writer.query('INSERT INTO "Aaa" VALUES (2); INSERT INTO "Zzz" VALUES (2); COMMIT');
      await backup;
    });

    await restore(target.url);

    expect(await readAll(target.url)).toMatchObject({ Aaa: ['(1)'], Zzz: ['(1)'] });
  });

  it('can be read by its owner alone and tells where it comes from', async () => {
    await writeBackup(source.url, file, { now: NOW });

    expect(statSync(file).mode & 0o077).toBe(0);
    const { header } = await readBackup(file);
    expect(header).toMatchObject({ createdAt: NOW.toISOString(), tumenVersion: expect.stringMatching(/^\d+\./) });
    expect(header.migrations.at(-1)).toBe((await readMigrations()).migrationDirectories.at(-1)?.path);
  });

  it('leaves no file when it is stopped', async () => {
    await storeAttempt(source.url, 'owner');
    const stopping = new AbortController();

    await expect(
      writeBackup(source.url, file, { now: NOW, signal: stopping.signal, onProgress: () => stopping.abort() }),
    ).rejects.toThrow();

    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not replace a file', async () => {
    writeFileSync(file, 'precious');
    expect(await failureOf(writeBackup(source.url, file, { now: NOW }))).toContain('is there already');
    expect(readFileSync(file, 'utf8')).toBe('precious');
  });

  it('says that a database without tables holds nothing', async () => {
    const name = `tumen_bare_${Date.now()}`;
    await createDatabaseOn(source.url, name);
    expect(await failureOf(writeBackup(withDatabase(source.url, name), file, { now: NOW }))).toContain('nothing to back up');
    expect(readdirSync(folder)).toEqual([]);
    await dropDatabaseOn(source.url, name);
  });
});

describe('readBackup', () => {
  beforeEach(async () => {
    await storeAttempt(source.url, 'owner');
    await writeBackup(source.url, file, { now: NOW });
  });

  it('refuses a file in which one byte is another', async () => {
    const bytes = readFileSync(file);
    // The first ten hold the time and the system of who packed it, which tell nothing.
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, difference) => {
          const damaged = Buffer.from(bytes);
          damaged.writeUInt8(damaged.readUInt8(at) ^ difference, at);
          writeFileSync(file, damaged);
          expect(await failureOf(readBackup(file))).toMatch(/is damaged, or not a backup.*Nothing was changed/);
        },
      ),
    );
  });

  it('refuses a file that is cut off anywhere', async () => {
    const bytes = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), async (length) => {
        writeFileSync(file, bytes.subarray(0, length));
        expect(await failureOf(readBackup(file))).toMatch(/is damaged, or not a backup.*Nothing was changed/);
      }),
    );
  });

  it('refuses a file of another kind', async () => {
    writeFileSync(file, 'CREATE TABLE "Attempt" (id int);\n');
    expect(await failureOf(readBackup(file))).toContain('not a backup of Tumen');
    expect(await failureOf(readBackup(path.join(folder, 'missing.gz')))).toContain('There is no file');
  });
});

describe('restoreBackup', () => {
  beforeEach(async () => {
    await storeAttempt(source.url, 'owner');
    await writeBackup(source.url, file, { now: NOW });
  });

  it('refuses a database that holds data, and changes nothing', async () => {
    await storeAttempt(target.url, 'somebody else');
    const before = await readAll(target.url);

    expect(await failureOf(restore(target.url))).toMatch(/holds data: Attempt 1, AttemptQuestion 2.*--replace/);

    expect(await readAll(target.url)).toEqual(before);
  });

  it('saves what it replaces to a backup that can be restored', async () => {
    await storeAttempt(target.url, 'somebody else');
    const before = await readAll(target.url);
    const saved = path.join(folder, 'saved.gz');

    expect(await restore(target.url, saved)).toEqual({ isReplaced: true });
    expect(await readAll(target.url)).toEqual(await readAll(source.url));

    await restoreBackup(target.url, saved, await readBackup(saved), { replaceTo: path.join(folder, 'second.gz'), now: NOW });
    expect(await readAll(target.url)).toEqual(before);
  });

  it('fills a database that has no tables yet', async () => {
    const name = `tumen_new_${Date.now()}`;
    await createDatabaseOn(source.url, name);
    const url = withDatabase(source.url, name);
    await restore(url);
    expect(await readAll(url)).toEqual(await readAll(source.url));
    await dropDatabaseOn(source.url, name);
  });

  it('refuses while somebody else is connected', async () => {
    await withConnection(target.url, async () => {
      expect(await failureOf(restore(target.url))).toContain('The database is in use: 1 other connections');
    });
  });

  it('changes nothing when the file turns out to be damaged on the way', async () => {
    await storeAttempt(target.url, 'somebody else');
    const before = await readAll(target.url);
    const backup = await readBackup(file);
    writeFileSync(file, readFileSync(file).subarray(0, -20));

    const replacing = restoreBackup(target.url, file, backup, { replaceTo: path.join(folder, 'saved.gz'), now: NOW });

    expect(await failureOf(replacing)).toContain('is damaged');
    expect(await readAll(target.url)).toEqual(before);
  });

  it('changes nothing when it is killed', async () => {
    await storeAttempt(target.url, 'somebody else');
    const before = await readAll(target.url);
    const here = (name: string) => JSON.stringify(path.join(import.meta.dirname, name));
    const script = `
      const { readBackup } = await import(${here('read-backup.ts')});
      const { restoreBackup } = await import(${here('restore-backup.ts')});
      const file = ${JSON.stringify(file)};
      await restoreBackup(${JSON.stringify(target.url)}, file, await readBackup(file), {
        replaceTo: file + '.saved', now: new Date(),
        onProgress: (line) => line === 'Response' && process.kill(process.pid, 'SIGKILL'),
      });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      stdio: 'inherit',
      cwd: import.meta.dirname,
    });

    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    expect(await readAll(target.url)).toEqual(before);
  });

  it('brings a backup of an older version to the newest migration', async () => {
    const name = `tumen_older_${Date.now()}`;
    await createDatabaseOn(source.url, name);
    const url = withDatabase(source.url, name);
    const all = await readMigrations();
    const migrationsList = { ...all, migrationDirectories: all.migrationDirectories.slice(0, 1) };
    await withSchemaEngine(url, (engine) =>
      engine.applyMigrations({ migrationsList, filters: { externalTables: [], externalEnums: [] } }),
    );
    const insert = `INSERT INTO "Attempt" (id, "ownerHash", "quizSlug", title, seed, status, "contentHash", "startedAt")
      VALUES (gen_random_uuid(), 'owner of old', 'midterm', '{"en":"Midterm"}', 's', 'SUBMITTED', 'c', '2026-03-01T10:00:00.123Z')`;
    await query(url, insert);
    rmSync(file);
    await writeBackup(url, file, { now: NOW });

    await restore(target.url);

    const db = createDatabase(target.url, { maxConnections: 1 });
    expect(await db.attempt.findMany({ include: { learner: { include: { devices: true } } } })).toMatchObject([
      {
        learner: { devices: [{ secretHash: 'owner of old' }] },
        status: 'SUBMITTED',
        startedAt: new Date('2026-03-01T10:00:00.123Z'),
        feedbackPolicy: 'AT_ONCE',
      },
    ]);
    await db.$disconnect();
    expect(await query(target.url, `SELECT FROM pg_namespace WHERE nspname = 'tumen_restore'`)).toEqual([]);
    await dropDatabaseOn(source.url, name);
  });

  it('refuses a backup of a newer version and says so', async () => {
    await query(
      source.url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at) VALUES ('n', 'n', '29990101000000_later', now(), now())`,
    );
    rmSync(file);
    await writeBackup(source.url, file, { now: NOW });
    expect(await failureOf(restore(target.url))).toMatch(/newer.*29990101000000_later.*Update Tumen/);
  });
});
