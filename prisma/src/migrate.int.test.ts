import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../test/database.ts';
import { createDatabase } from './client.ts';
import { migrate } from './migrate.ts';

describe('migrate', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('applies nothing to a database that is up to date', async () => {
    expect(await migrate(database.url)).toEqual([]);
  });

  it('gives tables that the client reads', async () => {
    const client = createDatabase(database.url);
    expect(await client.event.count()).toBe(0);
    await client.$disconnect();
  });
});
