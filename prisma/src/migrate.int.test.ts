import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../test/database.ts';
import { createDatabaseOn, dropDatabaseOn, withDatabase } from '../test/server.ts';
import { createDatabase } from './client.ts';
import { migrate } from './migrate.ts';
import { diffMigrations } from './migrations/new-migration.ts';

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

async function execute(url: string, sql: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('migrate', () => {
  it('applies nothing to a database that is up to date', async () => {
    expect(await migrate(database.url)).toEqual([]);
  });

  it('gives tables that the client reads', async () => {
    const client = createDatabase(database.url);
    expect(await client.event.count()).toBe(0);
    await client.$disconnect();
  });

  it('applies each migration once when several processes begin together', async () => {
    const name = `tumen_together_${Date.now()}`;
    await createDatabaseOn(database.url, name);
    const url = withDatabase(database.url, name);

    const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);

    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
    await dropDatabaseOn(database.url, name);
  });

  it('leaves nothing of a migration that fails, and applies it once the cause is gone', async () => {
    const name = `tumen_failed_${Date.now()}`;
    await createDatabaseOn(database.url, name);
    const url = withDatabase(database.url, name);
    await execute(url, `CREATE TYPE "SearchKind" AS ENUM ('IN_THE_WAY')`);

    await expect(migrate(url)).rejects.toThrow('A migration failed: type "SearchKind" already exists');
    await execute(url, 'DROP TYPE "SearchKind"');

    expect(await migrate(url)).toContainEqual(expect.stringMatching(/_init$/));
    await dropDatabaseOn(database.url, name);
  });

  it('says who has to create the extension when the role may not', async () => {
    const name = `tumen_plain_${Date.now()}`;
    await createDatabaseOn(database.url, name);
    await execute(database.url, `CREATE ROLE ${name} LOGIN PASSWORD 'plain'`);
    const url = new URL(withDatabase(database.url, name));
    url.username = name;
    url.password = 'plain';

    await expect(migrate(url.href)).rejects.toMatchObject({
      message: expect.stringContaining('no extension pg_trgm'),
      remedy: expect.stringContaining('CREATE EXTENSION pg_trgm'),
    });

    await dropDatabaseOn(database.url, name);
    await execute(database.url, `DROP ROLE ${name}`);
  });
});

describe('the migrations', () => {
  it('lead to exactly the schema in prisma/schema', async () => {
    expect(await diffMigrations(database.url)).toBeNull();
  });

  it('refuse a citation that rests under two things, or under none', async () => {
    const insert = (columns: string, values: string) =>
      execute(database.url, `INSERT INTO "Citation" (id, "sourceSlug", position, ${columns}) VALUES ('c', 's', 0, ${values})`);

    await expect(insert('"factId", "termSlug"', "'f', 't'")).rejects.toThrow('Citation_one_owner_check');
    await expect(insert('locator', "'p. 1'")).rejects.toThrow('Citation_one_owner_check');
  });
});
