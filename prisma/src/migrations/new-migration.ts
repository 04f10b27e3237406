import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { migrationsRoot, readMigrations, readSchema } from './migration-files.ts';
import { withSchemaEngine } from './schema-engine.ts';

const noFilters = { externalTables: [], externalEnums: [] };

/**
 * Writes the SQL that leads from the existing migrations to `prisma/schema` as the next migration. `url` names a server where the
 * role may create a database: the existing migrations are replayed there in a throw-away one.
 *
 * `name` becomes part of the folder name: lower-case words joined by "_". Returns the new file's path, or null when nothing changed.
 */
export async function writeNextMigration(url: string, name: string, now: Date): Promise<string | null> {
  const migrations = await readMigrations();
  const schema = await readSchema();
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: migrations.migrationDirectories.length === 0 ? { tag: 'empty' } : { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: null,
      filters: noFilters,
    }),
  );
  if (!stdout || stdout.includes('This is an empty migration')) return null;
  const timestamp = now.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const file = path.join(migrationsRoot, `${timestamp}_${name}`, 'migration.sql');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, stdout);
  return file;
}
