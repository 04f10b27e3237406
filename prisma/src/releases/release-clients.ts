import { createDatabase, type PrismaClient } from '../client.ts';
import { releaseSchema } from './release-schema.ts';

/** Clients of earlier versions of the content. */
export type ReleaseClients = {
  /** The client of a version; null while its tables are not there. */
  readonly of: (version: number) => Promise<PrismaClient | null>;
  readonly close: () => Promise<void>;
};

/** Versions that can be asked at the same time; another closes the one that was asked the longest ago. */
const MOST_CLIENTS = 4;
const CONNECTIONS_EACH = 2;

/**
 * Opens clients of earlier versions as they are asked for: at most eight connections in all.
 *
 * @param statementTimeoutMs as in `DatabaseOptions`.
 */
export function openReleaseClients(db: PrismaClient, url: string, statementTimeoutMs: number): ReleaseClients {
  // In the order in which they were asked last.
  const clients = new Map<number, PrismaClient>();

  async function exists(version: number): Promise<boolean> {
    const rows = await db.$queryRaw<unknown[]>`SELECT 1 FROM pg_namespace WHERE nspname = ${releaseSchema(version)}`;
    return rows.length > 0;
  }

  return {
    async of(version) {
      if (!clients.has(version) && !(await exists(version))) return null;
      const client =
        clients.get(version) ??
        createDatabase(url, { schema: releaseSchema(version), maxConnections: CONNECTIONS_EACH, statementTimeoutMs });
      clients.delete(version);
      clients.set(version, client);
      const [oldest] = clients.keys();
      if (clients.size > MOST_CLIENTS && oldest !== undefined) {
        const closing = clients.get(oldest);
        clients.delete(oldest);
        // Ends once its queries have: the pool waits for them.
        void closing?.$disconnect();
      }
      return client;
    },
    async close() {
      await Promise.all([...clients.values()].map((client) => client.$disconnect()));
    },
  };
}
