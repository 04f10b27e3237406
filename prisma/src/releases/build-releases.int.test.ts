import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { ReleasedContent } from '../../test/released-content.ts';
import { createDatabase, type PrismaClient } from '../client.ts';
import { importContentFolder } from '../import/import-content.ts';
import { buildReleases } from './build-releases.ts';

const TREATY = 'events/later-years/1961-treaty.yaml';
let database: TestDatabase;
let content: ReleasedContent;
let clients: PrismaClient[];

beforeEach(async () => {
  [database, content] = await Promise.all([createTestDatabase(), ReleasedContent.create()]);
  clients = [];
});
afterEach(async () => {
  await Promise.all(clients.map((db) => db.$disconnect()));
  await Promise.all([database.drop(), content.remove()]);
});

function connect(schema = 'public'): PrismaClient {
  const db = createDatabase(database.url, { schema, maxConnections: 2 });
  clients.push(db);
  return db;
}

const titleIn = async (db: PrismaClient) => (await db.event.findUniqueOrThrow({ where: { slug: '1961-treaty' } })).title;
const rename = (from: string, to: string) => content.correct(TREATY, from, to, `No longer ${from}.`);

describe('buildReleases', () => {
  it('builds nothing while the only release is the present content', async () => {
    await importContentFolder(connect(), content.dir);
    expect(await buildReleases(database.url, content.dir)).toEqual([]);
  });

  it('keeps each earlier version beside the present content', async () => {
    await rename('The treaty of friendship is signed', 'The treaty is signed');
    await rename('The treaty is signed', 'A treaty is signed');
    await importContentFolder(connect(), content.dir);
    expect(await buildReleases(database.url, content.dir)).toEqual([1, 2]);

    expect(await titleIn(connect('content_v1'))).toMatchObject({ en: 'The treaty of friendship is signed' });
    expect(await titleIn(connect('content_v2'))).toMatchObject({ en: 'The treaty is signed' });
    expect(await titleIn(connect())).toMatchObject({ en: 'A treaty is signed' });
    expect(await connect('content_v2').recordChange.findMany()).toMatchObject([{ version: 2, slug: '1961-treaty' }]);
    expect(await connect('content_v1').release.findMany()).toMatchObject([{ version: 1 }]);
  });

  it('builds once, also when two start together, and again where another import or migration made the tables', async () => {
    await rename('The treaty of friendship is signed', 'The treaty is signed');
    const both = await Promise.all([buildReleases(database.url, content.dir), buildReleases(database.url, content.dir)]);
    expect(both.flat()).toEqual([1]);
    await connect().$executeRaw`COMMENT ON SCHEMA content_v1 IS 'of another time'`;
    expect(await buildReleases(database.url, content.dir)).toEqual([1]);
  });

  it('begins again where another was killed', async () => {
    await rename('The treaty of friendship is signed', 'The treaty is signed');
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query('CREATE SCHEMA content_unfinished; CREATE TABLE content_unfinished."Event" (id int)');
    await client.end();
    expect(await buildReleases(database.url, content.dir)).toEqual([1]);
    expect(await connect('content_v1').event.count()).toBeGreaterThan(0);
  });

  it('answers statements of all sorts from the earlier tables', async () => {
    await rename('The treaty of friendship is signed', 'The treaty is signed');
    await buildReleases(database.url, content.dir);
    await connect().learner.create({ data: {} });
    const db = connect('content_v1');

    const search = `SELECT slug FROM "SearchDocument" WHERE kind = ANY(ARRAY['EVENT']::"SearchKind"[]) AND body % $1 OR title ILIKE $1`;
    expect(await db.$queryRawUnsafe(search, '%friendship is%')).not.toEqual([]);
    expect(await db.event.count({ where: { kind: 'TREATY', confidence: { in: ['CONTESTED', 'VERIFIED'] } } })).toBe(1);
    expect(await db.actor.count({ where: { sides: { hasSome: ['PYONGYANG'] } } })).toBeGreaterThan(0);
    // What belongs to people is in no version.
    expect(await db.learner.count()).toBe(0);
  });
});
