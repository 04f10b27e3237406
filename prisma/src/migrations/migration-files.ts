import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg';

export const databaseRoot = path.resolve(import.meta.dirname, '../..');
export const migrationsRoot = path.join(databaseRoot, 'migrations');

/** Reads `prisma/migrations` in the form that the schema engine takes, oldest first. */
export async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsRoot, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: migrationsRoot,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(path.join(migrationsRoot, name, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  };
}

/** Reads all files of `prisma/schema`. */
export async function readSchema(): Promise<SchemasContainer> {
  const schemaRoot = path.join(databaseRoot, 'schema');
  const names = (await readdir(schemaRoot)).filter((name) => name.endsWith('.prisma')).sort();
  return {
    files: await Promise.all(
      names.map(async (name) => {
        const file = path.join(schemaRoot, name);
        return { path: file, content: await readFile(file, 'utf8') };
      }),
    ),
  };
}
