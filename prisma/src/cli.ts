// Database commands for people: see prisma/README.md. `npm start` does all of it by itself.
import path from 'node:path';
import { createDatabase, type PrismaClient } from './client.ts';
import { startThrowAwayCluster } from './embedded-postgres/throw-away.ts';
import { importContentFolder } from './import/import-content.ts';
import { migrate } from './migrate.ts';
import { writeNextMigration } from './migrations/new-migration.ts';
import { buildReleases } from './releases/build-releases.ts';
import { SetupError } from './setup-error.ts';
import { quizStatisticsCommand } from './statistics/quiz-statistics-command.ts';

const contentDir = path.resolve(import.meta.dirname, '../../content');

const commands: Record<string, (...args: string[]) => Promise<string>> = {
  migrate: async () => {
    const applied = await migrate(readUrl());
    return applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`;
  },
  import: async () => {
    const { isUnchanged } = await withDatabase((db) => importContentFolder(db, contentDir, console.log));
    const built = await buildReleases(readUrl(), contentDir, console.log);
    return isUnchanged && built.length === 0 ? 'The content is up to date.' : 'The content is imported.';
  },
  'migrate:new': async (name) => {
    if (!name || !/^[a-z0-9_]+$/.test(name)) {
      throw new SetupError('The migration needs a name.', 'Example: npm run migrate:new -w @tumen/database -- add_maps');
    }
    const cluster = await startThrowAwayCluster();
    const file = await writeNextMigration(cluster.url, name, new Date()).finally(cluster.stop);
    return file ? `Wrote ${file}. Read it before you commit it.` : 'The migrations match prisma/schema; nothing to write.';
  },
  'quiz:statistics': (...args) => withDatabase((db) => quizStatisticsCommand(db, args)),
};

async function withDatabase<Result>(use: (db: PrismaClient) => Promise<Result>): Promise<Result> {
  const db = createDatabase(readUrl(), { maxConnections: 2 });
  try {
    return await use(db);
  } finally {
    await db.$disconnect();
  }
}

function readUrl(): string {
  const url = process.env.DATABASE_URL;
  if (url) return url;
  throw new SetupError('DATABASE_URL is not set.', 'Example: DATABASE_URL=postgresql://role@127.0.0.1:5432/tumen');
}

async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const command = commands[name];
  if (!command) throw new SetupError(`There is no command "${name}".`, `Commands: ${Object.keys(commands).join(', ')}`);
  console.log(await command(...args));
}

main().catch((error: unknown) => {
  const lines =
    error instanceof SetupError ? [error.message, error.remedy] : [error instanceof Error ? error.message : String(error)];
  console.error(lines.join('\n'));
  process.exitCode = 1;
});
