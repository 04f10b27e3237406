import { fileURLToPath } from 'node:url';
import { importContentFolder } from '@tumen/database/import/import-content';
import { createTestSchema, type TestSchema } from './harness.ts';

const contentFolder = fileURLToPath(new URL('../../../content', import.meta.url));

/** As `createTestSchema`, with the content of the repository. Takes some seconds. */
export async function createContentSchema(): Promise<TestSchema> {
  const api = await createTestSchema();
  await importContentFolder(api.db, contentFolder);
  return api;
}
