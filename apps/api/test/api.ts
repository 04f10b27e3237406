import { createDatabase } from '@tumen/database/client';
import type { GraphQLSchema } from 'graphql';
import { type Env, readEnv } from '../src/env.ts';
import { close, listen, portOf } from '../src/http.ts';
import { createReadinessCheck } from '../src/readiness.ts';
import { createServer } from '../src/server.ts';

/** Nobody listens on port 1: whatever asks the database fails. */
const NO_DATABASE = 'postgresql://stranger:hunter2@127.0.0.1:1/nowhere';

type LogLine = { readonly level: 'info' | 'error'; readonly fields: Record<string, unknown>; readonly message: string };

/** Sends an operation as a client program would. */
export type Ask = (query: string, variables?: object, headers?: Record<string, string>) => Promise<Response>;

export function createAsk(origin: string): Ask {
  return (query, variables = {}, headers = {}) =>
    fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
}

/** A real server on a free port of this machine, its log lines, and the way to stop it. */
export type TestApi = {
  readonly origin: string;
  readonly log: readonly LogLine[];
  readonly ask: Ask;
  readonly stop: () => Promise<void>;
};

/** Starts the API as main.ts does, but for the deadlines, which a test keeps itself. `settings` are environment variables. */
export async function startApi(
  schema: GraphQLSchema,
  databaseUrl = NO_DATABASE,
  settings: Record<string, string> = {},
  now = () => new Date(),
): Promise<TestApi> {
  const env: Env = readEnv({ DATABASE_URL: databaseUrl, ...settings });
  const lines: LogLine[] = [];
  const write = (level: LogLine['level']) => (fields: object, message: string) => {
    lines.push({ level, fields: { ...fields }, message });
  };
  const db = createDatabase(env.DATABASE_URL);
  const log = { info: write('info'), error: write('error') };
  const yoga = createServer({ schema, db, log, env, checkReadiness: createReadinessCheck(db), now });
  const server = await listen(yoga, 0, '127.0.0.1');
  const origin = `http://127.0.0.1:${portOf(server)}`;
  return {
    origin,
    log: lines,
    ask: createAsk(origin),
    stop: async () => {
      server.closeAllConnections();
      await close(server);
      await db.$disconnect();
    },
  };
}
