import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../generated/client/client.ts';

export { Prisma, PrismaClient } from '../generated/client/client.ts';

/** Numbers of the connection pool; everything has a default that suits one server process. */
export type DatabaseOptions = {
  /** Most connections open at once; 10 unless given. */
  maxConnections?: number;
  /** The schema of PostgreSQL that holds the tables; `public` unless given. Extensions stay in `public`. */
  schema?: string;
  /** PostgreSQL ends a statement that runs longer, in milliseconds; unless given, none. */
  statementTimeoutMs?: number;
  /** Hears of every statement that is sent: for tests that count them. */
  onStatement?: (sql: string) => void;
};

/**
 * Opens a Prisma client on `url` with its own connection pool. It connects with the first query; `$disconnect()` closes the pool.
 *
 * The pool's defaults would wait forever for a connection and drop idle ones after ten seconds, hence the explicit numbers.
 */
export function createDatabase(url: string, options: DatabaseOptions = {}): PrismaClient {
  const { onStatement, schema, statementTimeoutMs } = options;
  const settings = [
    // The data fit into memory, where a page out of order costs what the next one does. PostgreSQL reckons with a disk unless told, and
    // would rather compare the query of a search with every text than ask an index.
    'random_page_cost=1.1',
    // For the statements that name no schema; the others get it from Prisma.
    ...(schema === undefined ? [] : [`search_path=${schema},public`]),
  ];
  const adapter = new PrismaPg(
    {
      connectionString: url,
      max: options.maxConnections ?? 10,
      // Counts the wait for a free connection too: the first lesson after a start asks for seventy statements while the machine is still busy.
      connectionTimeoutMillis: 20_000,
      idleTimeoutMillis: 300_000,
      keepAlive: true,
      ...(statementTimeoutMs !== undefined && { statement_timeout: statementTimeoutMs }),
      options: settings.map((setting) => `-c ${setting}`).join(' '),
    },
    { schema: schema ?? 'public' },
  );
  if (onStatement === undefined) return new PrismaClient({ adapter });
  const db = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  db.$on('query', ({ query }) => onStatement(query));
  return db;
}
