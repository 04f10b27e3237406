import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { migrationsRoot, readMigrations, readSchema } from './migration-files.ts';
import { withSchemaEngine } from './schema-engine.ts';

const noFilters = { externalTables: [], externalEnums: [] };

/**
 * Tells in SQL what leads from the existing migrations to `prisma/schema`; null when they match. `url` names a server where the role
 * may create a database: the migrations are replayed there in a throw-away one.
 */
export async function diffMigrations(url: string): Promise<string | null> {
  const migrations = await readMigrations();
  const schema = await readSchema();
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: null,
      filters: noFilters,
    }),
  );
  return !stdout || stdout.includes('This is an empty migration') ? null : stdout;
}

/**
 * Writes what `diffMigrations` tells as the next migration, named after `now` (UTC) and `name`: lower-case words joined by "_".
 * Returns the path of the new file, or null when there is nothing to write.
 */
export async function writeNextMigration(url: string, name: string, now: Date): Promise<string | null> {
  const sql = await diffMigrations(url);
  if (sql === null) return null;
  const timestamp = now.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const file = path.join(migrationsRoot, `${timestamp}_${name}`, 'migration.sql');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, sql);
  return file;
}
