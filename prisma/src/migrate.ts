import { Client } from 'pg';
import { readMigrations } from './migrations/migration-files.ts';
import { withSchemaEngine } from './migrations/schema-engine.ts';
import { explainDatabaseError, SetupError } from './setup-error.ts';

/** Advisory lock of whoever changes the schema. Any number will do that differs from the one the schema engine itself locks on (72707369). */
export const MIGRATION_LOCK = 1_945_1012;
const noFilters = { externalTables: [], externalEnums: [] };

/**
 * Brings the database at `url` to the newest migration and returns the names of those applied now, oldest first; empty when it was
 * up to date. The record stands in `_prisma_migrations`, so `prisma migrate deploy` on the same files is an equal way.
 *
 * Several processes may call it at once: they wait for one another. A migration that was cut off is tried again.
 *
 * @throws SetupError with a remedy: no connection, no right to create the extension pg_trgm, a migration that fails.
 */
export async function migrate(url: string, onProgress: (line: string) => void = () => {}): Promise<string[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await createExtension(client);
    return await applyMigrations(url, onProgress);
  } catch (error) {
    throw explainDatabaseError(error, url);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Done ahead of the migration that says the same, so that a missing right does not leave a failed migration on record. */
async function createExtension(client: Client) {
  try {
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(
      `The database has no extension pg_trgm and this role cannot create it (${reason}).`,
      'Ask an administrator to run once in that database: CREATE EXTENSION pg_trgm; (Debian: package postgresql-contrib)',
    );
  }
}

async function applyMigrations(url: string, onProgress: (line: string) => void): Promise<string[]> {
  const migrationsList = await readMigrations();
  return withSchemaEngine(url, async (engine) => {
    const diagnosis = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: noFilters,
    });
    // A migration is one transaction here (see schema-engine.ts): one on record as failed has left nothing behind.
    for (const migrationName of diagnosis.failedMigrationNames) {
      onProgress(`${migrationName} was cut off: trying again`);
      await engine.markMigrationRolledBack({ migrationName });
    }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters });
    for (const name of appliedMigrationNames) onProgress(name);
    return appliedMigrationNames;
  }).catch((error: unknown) => {
    throw new SetupError(
      `A migration failed: ${error instanceof Error ? error.message : String(error)}.`,
      'The database is as it was before that migration. Remove the cause and start again.',
    );
  });
}
