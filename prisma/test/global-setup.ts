import { startThrowAwayCluster } from '../src/embedded-postgres/throw-away.ts';
import { migrate } from '../src/migrate.ts';
import { createDatabaseOn, dropDatabaseOn, withDatabase } from './server.ts';

/**
 * Vitest global setup: one server for the whole run with a migrated template, from which `createTestDatabase` copies. A server named
 * by TEST_DATABASE_URL is used as it is; otherwise a throw-away cluster is started in the system's folder for temporary files.
 */
export async function setup(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startThrowAwayCluster();
  const template = `tumen_template_${process.pid}_${Date.now()}`;
  await createDatabaseOn(server.url, template);
  await migrate(withDatabase(server.url, template));
  process.env.TUMEN_TEST_SERVER = server.url;
  process.env.TUMEN_TEST_TEMPLATE = template;
  return async () => {
    if (given) await dropDatabaseOn(server.url, template);
    await server.stop();
  };
}
