import { Client } from 'pg';

async function execute(serverUrl: string, statement: string) {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Replaces the database name in the address of a server. */
export function withDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = database;
  return url.href;
}

/** Creates a database; a copy of `template` when given, to which nobody may be connected. */
export async function createDatabaseOn(serverUrl: string, name: string, template = 'template0'): Promise<void> {
  await execute(serverUrl, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
}

/** Drops a database and closes what is still connected to it. */
export async function dropDatabaseOn(serverUrl: string, name: string): Promise<void> {
  await execute(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}
