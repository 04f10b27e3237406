import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { COST_LIMITS } from './limits.ts';

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url, { maxConnections: 2 });
  api = await startApi(buildSchema(COST_LIMITS), database.url, { REQUEST_TIMEOUT_MS: '400' });
});
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await database.drop();
});

it('ends the statement, too, of an operation that took too long', async () => {
  const waiting = () =>
    db.$queryRaw`SELECT query FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  await db.$transaction(async (holder) => {
    // A statement that needs this table waits for as long as it may.
    await holder.$executeRaw`LOCK TABLE "Period" IN ACCESS EXCLUSIVE MODE`;
    expect((await api.ask('{ periods { slug } }')).status).toBe(503);
    await expect.poll(waiting, { timeout: 3_000 }).toEqual([]);
  });

  expect((await api.ask('{ periods { slug } }')).status).toBe(200);
});
