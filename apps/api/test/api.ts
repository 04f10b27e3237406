import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase } from '@tumen/database/client';
import { openReleaseClients } from '@tumen/database/releases/release-clients';
import { QUIET_BUS } from '@tumen/schema/live/quiet-bus';
import type { GraphQLSchema } from 'graphql';
import { createSetupCode } from '../src/auth/setup-code.ts';
import { createTeacherAuth } from '../src/auth/teacher-auth.ts';
import { type Env, readEnv } from '../src/env.ts';
import { close, listen, portOf } from '../src/http.ts';
import { createLiveBus } from '../src/live/create-live-bus.ts';
import { postgresChannel } from '../src/live/postgres-channel.ts';
import { createMailTransport } from '../src/mail/create-mail-transport.ts';
import { createReadinessCheck } from '../src/readiness.ts';
import { createServer } from '../src/server.ts';
import { readTrustedDocuments } from '../src/trusted-documents.ts';

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
  /** Its data folder, gone when it stops. */
  readonly dataDir: string;
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
  const dataDir = mkdtempSync(path.join(tmpdir(), 'tumen-api-'));
  const env: Env = readEnv({ DATABASE_URL: databaseUrl, TUMEN_DATA_DIR: dataDir, ...settings });
  const lines: LogLine[] = [];
  const write = (level: LogLine['level']) => (fields: object, message: string) => {
    lines.push({ level, fields: { ...fields }, message });
  };
  const db = createDatabase(env.DATABASE_URL, { statementTimeoutMs: env.REQUEST_TIMEOUT_MS });
  const releases = openReleaseClients(db, env.DATABASE_URL, env.REQUEST_TIMEOUT_MS);
  const log = { info: write('info'), error: write('error') };
  const auth = createTeacherAuth({ db, env, log, sendMail: createMailTransport(env) });
  const setupCode = createSetupCode(db, env.TUMEN_DATA_DIR);
  const live =
    databaseUrl === NO_DATABASE ? { ...QUIET_BUS, close: async () => {} } : createLiveBus(postgresChannel(databaseUrl), log);
  const yoga = createServer({
    schema,
    db,
    releases,
    log,
    env,
    auth,
    setupCode,
    live,
    documents: readTrustedDocuments(env),
    checkReadiness: createReadinessCheck(db),
    now,
  });
  const server = await listen(yoga, 0, '127.0.0.1');
  const origin = `http://127.0.0.1:${portOf(server)}`;
  return {
    origin,
    log: lines,
    dataDir,
    ask: createAsk(origin),
    stop: async () => {
      await live.close();
      server.closeAllConnections();
      await close(server);
      await Promise.all([releases.close(), db.$disconnect()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
