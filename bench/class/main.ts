/**
 * A class takes a quiz at once through the real API, and everything that was acknowledged is compared with what the API returns
 * afterwards; every mark with an independent computation. With --kills the API and PostgreSQL are killed meanwhile.
 * Exits with 1 on any fault. What it does and what its lines mean: docs/guides/class-under-fire.md.
 *
 * npm run bench:class -- [--students 300] [--kills 0] [--seed 1] [--quiz midterm] [--think 4000] [--folder bench/.test-results/class]
 */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '@tumen/domain/quiz/random';
import { Bell } from './bell.ts';
import { Browser } from './browser.ts';
import { killAtRandom } from './killer.ts';
import { Meter } from './meter.ts';
import { VISIT } from './operations.ts';
import { clearEarlierRuns, watchSubmissions } from './operator.ts';
import { countRequests, planStudent } from './plan.ts';
import { printLatencies, printVerdict } from './report.ts';
import { SchoolServer } from './school-server.ts';
import { type ClassRoom, Student } from './student.ts';
import { verifyClass } from './verify.ts';

/** What the class took the week before, unless it is the one to be taken: a visitor is known from the first quiz on. */
const EARLIER_QUIZZES = ['how-do-we-know', 'korean-war'];
const ARRIVING_TOGETHER = 10;
/** An hour of answers in some minutes, all behind the one address of a school: far above the preset of 6,000 a minute. */
const SETTINGS = { RATE_LIMIT_ADDRESS: '1000000' };

const { values } = parseArgs({
  options: {
    students: { type: 'string', default: '300' },
    kills: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    quiz: { type: 'string', default: 'midterm' },
    think: { type: 'string', default: '4000' },
    folder: { type: 'string', default: path.resolve(import.meta.dirname, '../.test-results/class') },
  },
});
const { quiz, seed } = values;
const folder = path.resolve(values.folder);
const log = path.join(folder, 'acknowledged.jsonl');
const kills = readNumber('kills');
const random = createRandom(`class/${seed}`);
const meter = new Meter();

mkdirSync(folder, { recursive: true });
rmSync(log, { force: true });
const server = await SchoolServer.start(path.join(folder, 'data'), SETTINGS);
try {
  const { plans, questionCount } = await planClass();
  const requests = plans.reduce((sum, plan) => sum + countRequests(plan), 0);
  console.log(
    `${plans.length} students, ${quiz} of ${questionCount} questions, seed ${seed}: about ${requests} requests, ${kills} kills.`,
  );

  const room: ClassRoom = {
    server,
    meter,
    quiz,
    thinkMs: readNumber('think'),
    bell: new Bell(plans.filter(({ ending }) => ending === 'HANDS_IN').length),
    onAcknowledged: (student, acknowledgement) => appendFileSync(log, `${JSON.stringify({ student, ...acknowledgement })}\n`),
  };
  const students = plans.map((plan) => new Student(plan, new Browser(plan.name, server, meter), room, random.fork(plan.name)));
  await clearEarlierRuns(server);
  await arriveEarlier(students);
  await watchSubmissions(server);

  const ended = new AbortController();
  const killing = killAtRandom(server, {
    meter,
    kills,
    requests,
    random: random.fork('kills'),
    signal: ended.signal,
    onKill: (line) => console.log(`  ${line}`),
  });
  const started = performance.now();
  await Promise.all(students.map(takeQuiz));
  const seconds = (performance.now() - started) / 1000;
  ended.abort();
  await killing;
  if (server.outages.length < kills) meter.faults.push(`only ${server.outages.length} of ${kills} kills fell into the run`);
  console.log(
    `\nThe class took ${seconds.toFixed(1)} s: ${meter.requests} requests, ${(meter.requests / seconds).toFixed(1)} per second.`,
  );
  console.log(
    `Kills: ${server.outages.length}. Retries: ${meter.retries}, of which the server was too slow: ${meter.overloaded}. Rate limits: ${meter.rateLimited}. Rightly refused: ${meter.refusals}.`,
  );
  printLatencies(meter, seconds);

  // What is compared comes from the disk, not from the memory of anybody.
  if (kills > 0) await server.kill('EVERYTHING');
  const verdict = await verifyClass(server, quiz, students);
  const faults = [...meter.faults, ...verdict.faults];
  if (verdict.attempts < plans.length) faults.push(`only ${verdict.attempts} of ${plans.length} attempts could be compared`);
  writeFileSync(path.join(folder, 'faults.txt'), faults.join('\n'));
  printVerdict(verdict, faults);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await server.stop();
}

async function planClass() {
  const browser = new Browser('the teacher', server, meter);
  const found = await browser.ask<{ questionCount: number } | null>(
    null,
    'query ($slug: String!) { quiz(slug: $slug) { questionCount } }',
    {
      slug: quiz,
    },
  );
  if (!found) throw new Error(`There is no quiz "${quiz}".`);
  const { questionCount } = found;
  const names = Array.from({ length: readNumber('students') }, (_, index) => `student ${index + 1}`);
  return { questionCount, plans: names.map((name) => planStudent(name, questionCount, random.fork(`plan of ${name}`))) };
}

/** Gives each the cookie of a visitor who was here before: they took one exit quiz together, with the seed of their class. */
async function arriveEarlier(students: readonly Student[]): Promise<void> {
  const earlier = EARLIER_QUIZZES.find((slug) => slug !== quiz);
  for (let first = 0; first < students.length; first += ARRIVING_TOGETHER) {
    const group = students.slice(first, first + ARRIVING_TOGETHER);
    await Promise.all(group.map(({ browser }) => browser.ask(null, VISIT, { input: { quiz: earlier, seed: 'class' } })));
  }
}

async function takeQuiz(student: Student): Promise<void> {
  try {
    await student.takeQuiz();
  } catch (error) {
    meter.report([`gave up: ${error instanceof Error ? error.message : error}`], student.plan.name);
  }
}

function readNumber(name: 'students' | 'kills' | 'think'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= (name === 'students' ? 1 : 0)) return number;
  throw new Error(`--${name} is no whole number: ${values[name]}`);
}
