import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { MIGRATION_LOCK } from '../migrate.ts';
import { databaseRoot } from '../migrations/migration-files.ts';
import { SetupError } from '../setup-error.ts';
import { type BackupHeader, countRows, END_OF_ROWS, FORMAT, FORMAT_VERSION } from './backup-format.ts';
import { begin, withConnection } from './connect.ts';
import { listAppliedMigrations, listKeptTables, quoteColumns, quoteTable, readSchemaName, type Table } from './list-tables.ts';

/** What a backup holds: the number of its tables, and of the rows in all of them. */
export type BackupCounts = { tables: number; rows: number };

type Options = { now: Date; signal?: AbortSignal; onProgress?: (line: string) => void };

/** The name of a backup taken at `now`: tumen-backup-2026-11-22T131755Z.gz. It is a file name on every system. */
export function backupName(now: Date): string {
  return `tumen-backup-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z.gz`;
}

/**
 * Writes what the database at `url` holds beyond the content into `file` (backup-format.ts), for the eyes of its owner only. All rows
 * are of one moment, however much is written meanwhile. They pass through as a stream, so the size of the database does not matter.
 *
 * The file has its name only once it is whole and on the disk; until then it ends in `.part`.
 *
 * @throws SetupError with a remedy: file there already, folder not writable, disk full, no database of Tumen.
 */
export async function writeBackup(url: string, file: string, { now, signal, onProgress }: Options): Promise<BackupCounts> {
  if (existsSync(file)) throw new SetupError(`${file} is there already.`, 'Name another file, or move that one away.');
  const part = `${file}.part`;
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    const counts = await withConnection(url, async (client) => {
      // A migration under way rewrites tables; it is waited for, and waits in turn.
      await client.query('SELECT pg_advisory_lock_shared($1)', [MIGRATION_LOCK]);
      await begin(client, 'ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const counts = { tables: 0, rows: 0 };
      const target = await open(part, 'w', 0o600);
      const lines = writeLines(client, now, counts, onProgress);
      await pipeline(lines, createGzip(), target.createWriteStream({ flush: true }), { signal });
      return counts;
    });
    await rename(part, file);
    await syncFolder(path.dirname(file));
    return counts;
  } catch (error) {
    await rm(part, { force: true });
    throw explainFileError(error, file);
  }
}

/** Yields the backup as bytes; counts on the way. */
async function* writeLines(
  client: Client,
  now: Date,
  counts: BackupCounts,
  onProgress: (line: string) => void = () => {},
): AsyncGenerator<Buffer> {
  const whole = createHash('sha256');
  const count = (bytes: Buffer) => {
    whole.update(bytes);
    return bytes;
  };
  yield count(toLine(await readHeader(client, now)));
  for (const table of await listKeptTables(client, await readSchemaName(client))) {
    const columns = table.columns.map(({ name }) => name);
    yield count(toLine({ table: table.name, columns }));
    const ofPart = createHash('sha256');
    let rows = 0;
    for await (const bytes of copyRows(client, table, columns)) {
      ofPart.update(bytes);
      rows += countRows(bytes);
      onProgress(`${table.name}: ${rows} rows`);
      yield count(bytes);
    }
    yield count(Buffer.from(END_OF_ROWS));
    yield count(toLine({ rows, sha256: ofPart.digest('hex') }));
    counts.tables += 1;
    counts.rows += rows;
  }
  yield toLine({ parts: counts.tables, rows: counts.rows, sha256: whole.digest('hex') });
}

function copyRows(client: Client, table: Table, columns: readonly string[]): AsyncIterable<Buffer> {
  return client.query(copyTo(`COPY ${quoteTable(table)} (${quoteColumns(columns)}) TO STDOUT`));
}

async function readHeader(client: Client, now: Date): Promise<BackupHeader> {
  const migrations = await listAppliedMigrations(client);
  if (migrations.length === 0) {
    throw new SetupError(
      'There is nothing to back up: this database holds no tables of Tumen.',
      'Check DATABASE_URL and TUMEN_DATA_DIR.',
    );
  }
  const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  const { version }: { version: string } = JSON.parse(readFileSync(path.join(databaseRoot, 'package.json'), 'utf8'));
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    createdAt: now.toISOString(),
    tumenVersion: version,
    postgresVersion: rows[0]?.version ?? '',
    migrations,
  };
}

function toLine(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

/** Makes the new name last through a power cut. Windows cannot open folders, and does without. */
async function syncFolder(folder: string) {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  // Some network and USB file systems refuse it.
  await handle.sync().catch(() => {});
  await handle.close();
}

function explainFileError(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC')
    return new SetupError('The disk is full.', `Free some space where ${file} shall lie, or name another file.`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR') {
    return new SetupError(`${file} cannot be written.`, 'Name a file in a folder that you may write to.');
  }
  return error;
}
