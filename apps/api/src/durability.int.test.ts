import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { createDatabase } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { questionOf, save, start } from '../test/quiz.ts';
import { seedQuiz } from '../test/seed.ts';
import { end, startServerProcess } from '../test/server-process.ts';
import { createVisitor } from '../test/visitor.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const db = createDatabase(database.url);
  await seedQuiz(db);
  await db.$disconnect();
});
afterAll(() => database.drop());

it('returns an acknowledged answer after the server was killed', async () => {
  const first = await startServerProcess(database.url);
  const visitor = createVisitor(first);
  const attempt = await start(visitor);
  const question = questionOf(attempt, 'NUMERIC');
  await save(visitor, { attemptId: attempt.id, questionId: question.id, sequence: 3, answer: { number: 1961 } });
  await end(first, 'SIGKILL');

  const second = await startServerProcess(database.url);
  const returned = createVisitor(second, visitor.cookie());
  const { node } = await returned.send(
    `{ node(id: "${question.id}") { ... on AttemptQuestion { response { sequence answer { number } } } } }`,
  );
  await end(second, 'SIGKILL');

  expect(node.response).toEqual({ sequence: 3, answer: { number: 1961 } });
});

it('answers what is under way before it ends', async () => {
  const server = await startServerProcess(database.url);
  const body = JSON.stringify({ query: '{ quizzes { title } }' });
  const upload = request(`${server.origin}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': body.length, Expect: '100-continue' },
  });
  const answered = once(upload, 'response');
  upload.flushHeaders();
  await once(upload, 'continue');
  upload.write(body.slice(0, 9));
  const ended = end(server, 'SIGTERM');
  await setTimeout(300);
  upload.end(body.slice(9));

  const [response] = await answered;
  expect(await text(response)).toBe('{"data":{"quizzes":[{"title":"Quiz"}]}}');
  expect(await ended).toBe(0);
});
