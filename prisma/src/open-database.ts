import type { ChildProcess } from 'node:child_process';
import { Client } from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres/start.ts';
import { explainDatabaseError, SetupError, withoutPassword } from './setup-error.ts';

const LEAST_SERVER_VERSION = 15;

/** A database that answers. `server` is the embedded one, null for a server that was there before. */
export type OpenDatabase = {
  url: string;
  server: { process: ChildProcess; logFile: string } | null;
  stop: () => Promise<void>;
};

/**
 * Makes a database available: the one at `databaseUrl`, a well-formed address, or the embedded one in `dataDir` when that is undefined.
 *
 * @throws SetupError with a remedy when the server does not answer, or belongs to a PostgreSQL older than 15.
 */
export async function openDatabase(
  { databaseUrl, dataDir }: { databaseUrl: string | undefined; dataDir: string },
  onProgress: (line: string) => void = () => {},
): Promise<OpenDatabase> {
  if (databaseUrl === undefined) {
    const { url, stop, ...server } = await startEmbeddedPostgres(dataDir, onProgress);
    return { url, server, stop };
  }
  await checkServer(databaseUrl);
  onProgress(withoutPassword(databaseUrl));
  return { url: databaseUrl, server: null, stop: async () => {} };
}

async function checkServer(url: string) {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS version",
    );
    const version = rows[0]?.version ?? 0;
    if (version >= LEAST_SERVER_VERSION) return;
    throw new SetupError(
      `The server at ${withoutPassword(url)} is PostgreSQL ${version}; Tumen needs ${LEAST_SERVER_VERSION} or later.`,
      'Upgrade it, or leave DATABASE_URL out to use the database that comes with Tumen.',
    );
  } catch (error) {
    throw explainDatabaseError(error, url);
  } finally {
    await client.end().catch(() => {});
  }
}
