import { pipeline } from 'node:stream/promises';
import { type Client, escapeIdentifier } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { MIGRATION_LOCK, migrate } from '../migrate.ts';
import { readMigrations } from '../migrations/migration-files.ts';
import { SetupError } from '../setup-error.ts';
import type { PartHead } from './backup-format.ts';
import { begin, withConnection } from './connect.ts';
import { countRowsOf, listKeptTables, quoteColumns, quoteTable, readSchemaName, type Table } from './list-tables.ts';
import { type BackupSummary, readBackup } from './read-backup.ts';
import { refillTables } from './refill-tables.ts';
import { writeBackup } from './write-backup.ts';

/** Where a backup from before the newest migration is loaded and migrated. It exists within the transaction alone. */
const STAGING = 'tumen_restore';

type Migration = { name: string; sql: string };
type Options = { replaceTo: string | null; now: Date; onProgress?: (line: string) => void };

/**
 * Puts the rows of a backup in the place of those that the database at `url` holds beyond the content; the content stays. All in one
 * transaction: cut off at any point, it has changed nothing. A backup from before the newest migration is migrated within it.
 *
 * `backup` is what `readBackup` told of `file`. `replaceTo` names the file to which the rows that are there are saved first; null: a
 * database with such rows is refused.
 *
 * @throws SetupError with a remedy: rows are there, the database is in use, the backup is of a newer version or damaged since.
 */
export async function restoreBackup(
  url: string,
  file: string,
  backup: BackupSummary,
  { replaceTo, now, onProgress = () => {} }: Options,
): Promise<{ isReplaced: boolean }> {
  const migrations = await orderMigrations(backup.header.migrations);
  const isReplaced = await withConnection(url, async (client) => {
    await refuseCompany(client);
    return hasRows(client, replaceTo);
  });
  if (isReplaced && replaceTo !== null) {
    onProgress(`saving what is there to ${replaceTo}`);
    await writeBackup(url, replaceTo, { now });
  }
  await migrate(url, onProgress);
  await withConnection(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await begin(client);
    await client.query("SET LOCAL lock_timeout = '20s'");
    await restoreRows(client, file, migrations, onProgress);
    await client.query('COMMIT');
  }).catch((error: unknown) => {
    throw explainRestoreError(error);
  });
  return { isReplaced };
}

/** The migrations that the backup had, in its order, and those that are newer. */
async function orderMigrations(names: readonly string[]): Promise<{ had: Migration[]; newer: Migration[] }> {
  const known = await listMigrations();
  const unknown = names.find((name) => !known.some((migration) => migration.name === name));
  if (unknown !== undefined) {
    throw new SetupError(
      `The backup is of a newer or another version of Tumen: this one does not know its migration ${unknown}. Nothing was changed.`,
      'Update Tumen, then restore it again.',
    );
  }
  return {
    had: names.flatMap((name) => known.find((migration) => migration.name === name) ?? []),
    newer: known.filter(({ name }) => !names.includes(name)),
  };
}

async function listMigrations(): Promise<Migration[]> {
  const { migrationDirectories } = await readMigrations();
  return migrationDirectories.map(({ path: name, migrationFile }) => {
    if (migrationFile.content.tag === 'error') throw new Error(`${name} cannot be read: ${migrationFile.content.value}`);
    return { name, sql: migrationFile.content.value };
  });
}

/** Refuses while anybody else is connected: a running Tumen would write into what is being replaced. */
async function refuseCompany(client: Client) {
  const { rows } = await client.query<{ name: string }>(
    `SELECT coalesce(nullif(application_name, ''), 'without a name') AS name FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
  if (rows.length === 0) return;
  const names = [...new Set(rows.map(({ name }) => name))].join(', ');
  throw new SetupError(
    `The database is in use: ${rows.length} other connections (${names}). Nothing was changed.`,
    'Stop Tumen and whatever else is connected to it, then restore again.',
  );
}

async function hasRows(client: Client, replaceTo: string | null): Promise<boolean> {
  const counts = await countRowsOf(client, await listKeptTables(client, await readSchemaName(client)));
  if (counts.length === 0) return false;
  if (replaceTo !== null) return true;
  throw new SetupError(
    `The database holds data: ${counts.map(({ name, rows }) => `${name} ${rows}`).join(', ')}. Nothing was changed.`,
    'Add --replace to save it to a backup of its own first and replace it.',
  );
}

async function restoreRows(
  client: Client,
  file: string,
  { had, newer }: { had: readonly Migration[]; newer: readonly Migration[] },
  onProgress: (line: string) => void,
) {
  const schema = await readSchemaName(client);
  const searchPath = await readSearchPath(client);
  if (newer.length === 0) {
    await setSearchPath(client, 'pg_catalog');
    await loadFile(client, schema, file, onProgress);
    return;
  }
  onProgress(`the backup is ${newer.length} migrations behind: loading it aside`);
  await client.query(`CREATE SCHEMA ${STAGING}`);
  const applyAside = async (migrations: readonly Migration[]) => {
    // The schema of the database stays in reach for the operators of pg_trgm.
    await setSearchPath(client, `${STAGING}, ${searchPath}`);
    // Prisma names the schema of enums that it changes.
    for (const { sql } of migrations) await client.query(sql.replaceAll('"public".', ''));
    await setSearchPath(client, 'pg_catalog');
  };
  await applyAside(had);
  await loadFile(client, STAGING, file, onProgress);
  await applyAside(newer);
  const tables = await listKeptTables(client, schema);
  await refillTables(client, tables, async () => {
    for (const table of tables) await moveRows(client, table, onProgress);
  });
  await client.query(`DROP SCHEMA ${STAGING} CASCADE`);
}

async function readSearchPath(client: Client): Promise<string> {
  const { rows } = await client.query<{ path: string }>(`SELECT current_setting('search_path') AS path`);
  return rows[0]?.path ?? 'public';
}

/** Names are written with their schema while it is `pg_catalog` alone. */
async function setSearchPath(client: Client, path: string) {
  await client.query(`SELECT set_config('search_path', $1, true)`, [path]);
}

async function loadFile(client: Client, schema: string, file: string, onProgress: (line: string) => void) {
  const tables = await listKeptTables(client, schema);
  await refillTables(client, tables, async () => {
    await readBackup(file, async (part, rows) => {
      onProgress(part.table);
      const columns = quoteColumns(part.columns);
      await pipeline(rows, client.query(copyFrom(`COPY ${quoteTable(findTable(tables, part))} (${columns}) FROM STDIN`)));
    });
  });
}

function findTable(tables: readonly Table[], part: PartHead): Table {
  const table = tables.find(({ name }) => name === part.table);
  if (table && part.columns.every((column) => table.columns.some(({ name }) => name === column))) return table;
  throw new SetupError(
    `The backup holds a table ${part.table} that is not one of Tumen's after the same migrations. Nothing was changed.`,
    'Restore it with the version of Tumen that wrote it.',
  );
}

/** Through text, since an enum of the one schema is another type than its namesake in the other. */
async function moveRows(client: Client, table: Table, onProgress: (line: string) => void) {
  onProgress(table.name);
  const columns = quoteColumns(table.columns.map(({ name }) => name));
  const values = table.columns.map(({ name, type }) => `${escapeIdentifier(name)}::text::${type}`).join(', ');
  await client.query(
    `INSERT INTO ${quoteTable(table)} (${columns}) SELECT ${values} FROM ${quoteTable({ ...table, schema: STAGING })}`,
  );
}

function explainRestoreError(error: unknown): unknown {
  if (error instanceof SetupError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new SetupError(
    `The backup could not be restored: ${reason}. Nothing was changed.`,
    'Remove the cause and restore it again. The role has to own the tables; a backup of an older version also needs the right to create a schema.',
  );
}
