import { fileURLToPath } from 'node:url';
import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { startThrowAwayCluster } from '@tumen/database/embedded-postgres/throw-away';
import { importContentFolder } from '@tumen/database/import/import-content';
import { migrate } from '@tumen/database/migrate';

const CONTENT = fileURLToPath(new URL('../../../../content', import.meta.url));

/** Runs a command of the teacher on the database at DATABASE_URL, or else on a throw-away one that holds `content/`. */
export async function withContent(use: (db: PrismaClient) => Promise<void>): Promise<void> {
  const { url, stop } = process.env.DATABASE_URL
    ? { url: process.env.DATABASE_URL, stop: async () => {} }
    : await openThrowAway();
  const db = createDatabase(url, { maxConnections: 4 });
  try {
    if (!process.env.DATABASE_URL) await importContentFolder(db, CONTENT, console.error);
    await use(db);
  } finally {
    await db.$disconnect();
    await stop();
  }
}

async function openThrowAway() {
  console.error('DATABASE_URL is not set: reading content/ into a throw-away database.');
  const cluster = await startThrowAwayCluster();
  await migrate(cluster.url);
  return cluster;
}
