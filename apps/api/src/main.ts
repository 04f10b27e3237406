import { createDatabase } from '@tumen/database/client';
import { openReleaseClients } from '@tumen/database/releases/release-clients';
import { buildSchema } from '@tumen/schema/schema';
import { createSetupCode } from './auth/setup-code.ts';
import { createTeacherAuth } from './auth/teacher-auth.ts';
import { keepDeadlines } from './deadline-keeper.ts';
import { keepDemosMoving } from './demo-keeper.ts';
import { readEnv } from './env.ts';
import { close, listen, portOf } from './http.ts';
import { COST_LIMITS, DEADLINE_PAUSE_MS, DEMO_PAUSE_MS, HOUSEKEEPING_CONNECTIONS, RETENTION_PAUSE_MS } from './limits.ts';
import { createLiveBus } from './live/create-live-bus.ts';
import { postgresChannel } from './live/postgres-channel.ts';
import { redisChannel } from './live/redis-channel.ts';
import { createLogger } from './logger.ts';
import { createMailTransport } from './mail/create-mail-transport.ts';
import { createReadinessCheck } from './readiness.ts';
import { keepRetention } from './retention-keeper.ts';
import { createServer } from './server.ts';
import { readTrustedDocuments } from './trusted-documents.ts';

async function main(): Promise<void> {
  const env = readEnv(process.env);
  const documents = readTrustedDocuments(env);
  const log = createLogger(env.LOG_LEVEL);
  // A statement that outlives the request that needs it would hold its connection for nobody.
  const db = createDatabase(env.DATABASE_URL, { statementTimeoutMs: env.REQUEST_TIMEOUT_MS });
  const releases = openReleaseClients(db, env.DATABASE_URL, env.REQUEST_TIMEOUT_MS);
  const housekeeping = createDatabase(env.DATABASE_URL, { maxConnections: HOUSEKEEPING_CONNECTIONS });
  const auth = createTeacherAuth({ db, env, log, sendMail: createMailTransport(env) });
  const setupCode = createSetupCode(db, env.TUMEN_DATA_DIR);
  // Before it listens, so that whoever started it finds the code there. Without a database it is offered at the first sign-up.
  await setupCode.offer().catch(() => log.error({}, 'no setup code yet: the database cannot be reached'));
  const live = createLiveBus(env.REDIS_URL === undefined ? postgresChannel(env.DATABASE_URL) : redisChannel(env.REDIS_URL), log);
  const schema = buildSchema(COST_LIMITS);
  const checkReadiness = createReadinessCheck(db);
  const yoga = createServer({ schema, db, releases, log, env, auth, setupCode, live, documents, checkReadiness });
  const server = await listen(yoga, env.API_PORT, env.API_HOST);
  const deadlines = keepDeadlines({ db: housekeeping, live, log, pause: DEADLINE_PAUSE_MS });
  const stopDemos =
    env.DEMO_CLASSROOMS === 0 ? async () => {} : keepDemosMoving({ db: housekeeping, live, log, pause: DEMO_PAUSE_MS });
  const stopRetention = keepRetention({ db: housekeeping, log, pause: RETENTION_PAUSE_MS });
  log.info({ host: env.API_HOST, port: portOf(server), trustedDocuments: documents.size }, 'listening');

  const stop = async (signal: NodeJS.Signals) => {
    log.info({ signal }, 'stopping');
    await Promise.all([deadlines.stop(), stopDemos(), stopRetention()]);
    // Before the server, which waits for its requests to end.
    await live.close();
    await close(server);
    await Promise.all([releases.close(), db.$disconnect(), housekeeping.$disconnect()]);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  // One line: whoever starts the API reads a remedy, not a stack.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
