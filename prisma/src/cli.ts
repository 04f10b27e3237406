// Database commands for people: see prisma/README.md. `npm start` does all of it by itself.
import path from 'node:path';
import { createDatabase } from './client.ts';
import { startThrowAwayCluster } from './embedded-postgres/throw-away.ts';
import { importContentFolder } from './import/import-content.ts';
import { migrate } from './migrate.ts';
import { writeNextMigration } from './migrations/new-migration.ts';
import { SetupError } from './setup-error.ts';

const contentDir = path.resolve(import.meta.dirname, '../../content');

const commands: Record<string, (argument: string | undefined) => Promise<string>> = {
  migrate: async () => {
    const applied = await migrate(readUrl());
    return applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`;
  },
  import: async () => {
    const db = createDatabase(readUrl(), { maxConnections: 2 });
    try {
      const { isUnchanged } = await importContentFolder(db, contentDir, console.log);
      return isUnchanged ? 'The content is up to date.' : 'The content is imported.';
    } finally {
      await db.$disconnect();
    }
  },
  'migrate:new': async (name) => {
    if (!name || !/^[a-z0-9_]+$/.test(name)) {
      throw new SetupError('The migration needs a name.', 'Example: npm run migrate:new -w @tumen/database -- add_maps');
    }
    const cluster = await startThrowAwayCluster();
    const file = await writeNextMigration(cluster.url, name, new Date()).finally(cluster.stop);
    return file ? `Wrote ${file}. Read it before you commit it.` : 'The migrations match prisma/schema; nothing to write.';
  },
};

function readUrl(): string {
  const url = process.env.DATABASE_URL;
  if (url) return url;
  throw new SetupError('DATABASE_URL is not set.', 'Example: DATABASE_URL=postgresql://role@127.0.0.1:5432/tumen');
}

async function main(): Promise<void> {
  const [name = '', argument] = process.argv.slice(2);
  const command = commands[name];
  if (!command) throw new SetupError(`There is no command "${name}".`, `Commands: ${Object.keys(commands).join(', ')}`);
  console.log(await command(argument));
}

main().catch((error: unknown) => {
  const lines =
    error instanceof SetupError ? [error.message, error.remedy] : [error instanceof Error ? error.message : String(error)];
  console.error(lines.join('\n'));
  process.exitCode = 1;
});
