import { fileURLToPath } from 'node:url';
import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { importContentFolder } from '@tumen/database/import/import-content';
import { buildReleases } from '@tumen/database/releases/build-releases';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';

const contentFolder = fileURLToPath(new URL('../../../content', import.meta.url));

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await importContentFolder(db, contentFolder);
  await buildReleases(database.url, contentFolder);
  api = await startApi(buildSchema(), database.url);
});
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await database.drop();
});

const ask = async (query: string) => {
  const answer = await fetch(`${api.origin}/graphql?${new URLSearchParams({ query })}`);
  return (await answer.json()).data;
};

it('answers from the first version of the archive what the second put right', async () => {
  const fields = '{ event(slug: "2024-putin-state-visit-pyongyang") { kind } actor(slug: "dprk") { aliases } }';
  expect(await ask(`query @asOf(version: 1) ${fields}`)).toEqual({ event: { kind: 'VISIT' }, actor: { aliases: [] } });
  expect(await ask(fields)).toMatchObject({ event: { kind: 'SUMMIT' }, actor: { aliases: expect.arrayContaining(['DPRK']) } });
});
