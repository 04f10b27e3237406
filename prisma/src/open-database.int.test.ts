import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../test/database.ts';
import { openDatabase } from './open-database.ts';

async function failureFor(databaseUrl: string): Promise<string> {
  const failure = await openDatabase({ databaseUrl, dataDir: '/nonexistent' }).catch((error: unknown) => error);
  return failure instanceof Error ? failure.message : 'it opened';
}

describe('openDatabase', () => {
  it('opens an existing server and leaves it running', async () => {
    const { url, drop } = await createTestDatabase();

    const database = await openDatabase({ databaseUrl: url, dataDir: '/nonexistent' });
    await database.stop();

    expect(database).toMatchObject({ url, server: null });
    await drop();
  });

  it('names the server that does not answer, without the password', async () => {
    const message = await failureFor('postgresql://tumen:secret@127.0.0.1:1/tumen');
    expect(message).toBe('The database postgresql://tumen@127.0.0.1:1/tumen cannot be used: nothing listens there.');
  });

  it('says that the password is wrong', async () => {
    const { url, drop } = await createTestDatabase();
    const wrong = new URL(url);
    wrong.password = 'wrong';

    expect(await failureFor(wrong.href)).toContain('the password is wrong');
    await drop();
  });

  it('says that the database does not exist', async () => {
    const { url, drop } = await createTestDatabase();
    const wrong = new URL(url);
    wrong.pathname = 'no_such_database';

    expect(await failureFor(wrong.href)).toContain('there is no such database');
    await drop();
  });
});
