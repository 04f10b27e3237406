/** A student answers through one process of the API, the teacher's live view is open on another. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { createDatabase } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assign, change, createClassroom, join } from '../test/classroom.ts';
import { questionOf, save, tryStart } from '../test/quiz.ts';
import { seedQuiz } from '../test/seed.ts';
import { end, type ServerProcess, startServerProcess } from '../test/server-process.ts';
import { openStream } from '../test/stream.ts';
import { signUpOwner } from '../test/teacher.ts';

const REDIS_SERVER = '/usr/bin/redis-server';

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
  const db = createDatabase(database.url);
  await seedQuiz(db);
  await db.$disconnect();
});
afterEach(() => database.drop());

/** A student begins and answers on one server; the teacher sees it on the other, and pauses; the student hears of it on the first. */
async function teachOver(one: ServerProcess, other: ServerProcess): Promise<void> {
  const teacher = await signUpOwner(one);
  const classroom = await createClassroom(teacher);
  const assignment = await assign(teacher, classroom, 'alliance-quiz', { timeLimitMinutes: 20 });
  const { browser } = await join(one, classroom, 'Mina');
  const view = await openStream(
    other,
    teacher.cookies,
    'subscription ($id: ID!) { classroomActivity(classroomId: $id) { pausedAt students { name state questions { item isAnswered } } } }',
    { id: classroom.id },
  );
  const last = () => view.events.findLast(({ data }) => data.classroomActivity.students.length > 0)?.data.classroomActivity;
  await expect.poll(() => last()?.students).toMatchObject([{ name: 'Mina', state: 'NOT_STARTED' }]);

  const { attempt } = await tryStart(browser, { quiz: 'alliance-quiz', assignmentId: assignment });
  await expect.poll(() => last().students).toMatchObject([{ state: 'WORKING' }]);
  const question = questionOf(attempt, 'NUMERIC');
  await save(browser, { attemptId: attempt.id, questionId: question.id, sequence: 1, answer: { number: 6 } });
  const answered = () => last().students[0].questions.filter(({ isAnswered }: { isAnswered: boolean }) => isAnswered);
  await expect.poll(answered).toMatchObject([{ item: 'curated:numeric' }]);

  const clock = await openStream(one, browser.cookies, 'subscription ($id: ID!) { attemptClock(attemptId: $id) { pausedAt } }', {
    id: attempt.id,
  });
  await expect.poll(() => clock.events.at(-1)?.data.attemptClock.pausedAt).toBeNull();
  await change(teacher, 'pauseAssignment', { assignmentId: assignment }, 'assignment { id }');
  await expect.poll(() => clock.events.at(-1)?.data.attemptClock.pausedAt).toEqual(expect.any(String));
  await Promise.all([view.close(), clock.close()]);
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  return address.port;
}

/** A Redis that listens. Another test may take a free port first; then it ends and the next one is tried. */
async function startRedis(): Promise<{ url: string; redis: ChildProcess }> {
  for (let tries = 0; tries < 5; tries += 1) {
    const port = await findFreePort();
    const redis = spawn(REDIS_SERVER, ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    for await (const line of createInterface({ input: redis.stdout })) {
      if (line.includes('Ready to accept connections')) return { url: `redis://127.0.0.1:${port}`, redis };
    }
  }
  throw new Error('Redis did not start.');
}

async function withTwo(settings: Record<string, string>, use: (one: ServerProcess, other: ServerProcess) => Promise<void>) {
  const [one, other] = await Promise.all([
    startServerProcess(database.url, settings),
    startServerProcess(database.url, settings),
  ]);
  try {
    await use(one, other);
  } finally {
    expect(await Promise.all([end(one, 'SIGTERM'), end(other, 'SIGTERM')])).toEqual([0, 0]);
  }
}

describe('two processes', () => {
  it('hear each other by the database', async () => {
    await withTwo({}, teachOver);
  });

  // Debian calls the package redis-server; where it is missing, the database is what is tested.
  it.skipIf(!existsSync(REDIS_SERVER))('hear each other by Redis', async () => {
    const { url, redis } = await startRedis();
    try {
      await withTwo({ REDIS_URL: url }, teachOver);
    } finally {
      redis.kill('SIGKILL');
    }
  });
});
