import { Client } from 'pg';
import { explainDatabaseError } from '../setup-error.ts';

/**
 * Gives `use` a connection of its own to `url` and closes it afterwards. When `use` fails the connection is cut: the server rolls
 * back what was open.
 */
export async function withConnection<Result>(url: string, use: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000, keepAlive: true });
  // Without a listener, a server that goes away would end the process; the statement under way fails anyway.
  client.on('error', () => {});
  await client.connect().catch((error: unknown) => {
    throw explainDatabaseError(error, url);
  });
  try {
    const result = await use(client);
    await client.end();
    return result;
  } catch (error) {
    // `end()` would wait for a COPY that nobody reads any more.
    client.connection.stream.destroy();
    throw error;
  }
}

/** Begins a transaction in which COPY writes and reads values in one way, whatever the server and the role prefer. */
export async function begin(client: Client, mode = ''): Promise<void> {
  await client.query(`BEGIN ${mode}`);
  await client.query(`
    SET LOCAL client_encoding = 'UTF8'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres';
    SET LOCAL TimeZone = 'UTC'; SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex';
    SET LOCAL row_security = off; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0`);
}
