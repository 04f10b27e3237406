/** After the end: what the API returns, attempt by attempt, against what was acknowledged and against marks computed independently. */
import { setTimeout as sleep } from 'node:timers/promises';
import { scoreIndependently } from './independent-score.ts';
import { LIST, type ListAnswer, READ, type ShownAttempt } from './operations.ts';
import { countSubmissions, loadKeys } from './operator.ts';
import type { SchoolServer } from './school-server.ts';
import { GRACE_MS, type Student, toHeld } from './student.ts';

/** So long the server may take to hand in what was due while it was down. */
const LONGEST_WAIT_MS = 60_000;
const AT_ONCE = 10;
/** Points are printed with two digits after the point. */
const ROUNDING = 0.005 + 1e-9;

/** What was compared, so that a run that compared nothing cannot pass for a good one. */
export type Verdict = {
  readonly faults: readonly string[];
  readonly attempts: number;
  readonly handedInByServer: number;
  readonly acknowledgements: number;
  readonly answers: number;
  readonly marks: number;
  readonly meanPercent: number;
};

type Checked = { readonly faults: string[]; readonly attempt: ShownAttempt; readonly answers: number; readonly marks: number };

/** Verifies the whole class. Each student has an attempt, or did not get so far, which is a fault. */
export async function verifyClass(server: SchoolServer, quiz: string, students: readonly Student[]): Promise<Verdict> {
  const checked: Checked[] = [];
  const faults: string[] = [];
  for (let first = 0; first < students.length; first += AT_ONCE) {
    const group = students.slice(first, first + AT_ONCE).map(async (student) => {
      const { name } = student.plan;
      try {
        const result = await verifyStudent(server, quiz, student);
        checked.push(result);
        faults.push(...result.faults.map((fault) => `${name}, ${fault}`));
      } catch (error) {
        faults.push(`${name}, cannot be verified: ${error instanceof Error ? error.message : error}`);
      }
    });
    await Promise.all(group);
  }
  faults.push(...(await verifySubmissions(server, quiz, students)));
  const percents = checked.map(({ attempt }) => attempt.result?.scorePercent ?? 0);
  return {
    faults,
    attempts: checked.length,
    handedInByServer: checked.filter(({ attempt }) => attempt.isAutoSubmitted).length,
    acknowledgements: sum(students.map(({ book }) => book.acknowledgements.length)),
    answers: sum(checked.map(({ answers }) => answers)),
    marks: sum(checked.map(({ marks }) => marks)),
    meanPercent: sum(percents) / percents.length,
  };
}

async function verifyStudent(server: SchoolServer, quiz: string, { plan, book, browser, attemptId }: Student): Promise<Checked> {
  if (attemptId === undefined) throw new Error('no attempt was started');
  const attempt = await waitForResult(() => browser.ask<ShownAttempt>('read', READ, { id: attemptId }));
  const { attempts } = await browser.ask<ListAnswer>('read', LIST, {});
  const own = attempts.edges.filter(({ node }) => node.quiz?.slug === quiz).map(({ node }) => node.id);
  const keys = await loadKeys(server, attemptId);
  const marked = attempt.questions.flatMap(({ feedback }) => feedback ?? []).length;
  return {
    attempt,
    answers: attempt.questions.flatMap(({ response }) => response ?? []).length,
    marks: marked,
    faults: [
      ...(own.join() === attemptId ? [] : [`has ${own.length} attempts instead of one`]),
      ...listEndFaults(attempt, plan.ending === 'HANDS_IN'),
      ...book.listFaults(toHeld(attempt)),
      ...listLateSaves(
        attempt,
        book.acknowledgements.map(({ stored }) => stored),
      ),
      ...listMarkFaults(attempt, keys),
    ],
  };
}

/** The first look may come before the server has graded what was due. */
async function waitForResult(read: () => Promise<ShownAttempt>): Promise<ShownAttempt> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const attempt = await read();
    if (attempt.result !== null || Date.now() > deadline) return attempt;
    await sleep(500);
  }
}

function listEndFaults(
  { status, result, submittedAt, deadlineAt, isAutoSubmitted }: ShownAttempt,
  isHandedIn: boolean,
): string[] {
  if (status !== 'SUBMITTED' || submittedAt === null || result === null) return ['was never handed in and graded'];
  const faults = isAutoSubmitted === isHandedIn ? [`was handed in by the ${isHandedIn ? 'server' : 'student'}`] : [];
  if (isAutoSubmitted && submittedAt !== deadlineAt)
    faults.push(`counts as handed in at ${submittedAt}, not at its deadline ${deadlineAt}`);
  return faults;
}

function listLateSaves({ deadlineAt, questions }: ShownAttempt, acknowledged: readonly { savedAt: string }[]): string[] {
  if (deadlineAt === null) return [];
  const last = Date.parse(deadlineAt) + GRACE_MS;
  const held = questions.flatMap(({ response }) => response ?? []);
  return [...acknowledged, ...held]
    .filter(({ savedAt }) => Date.parse(savedAt) > last)
    .map(({ savedAt }) => `holds an answer of ${savedAt}, after the deadline ${deadlineAt}`);
}

function listMarkFaults(attempt: ShownAttempt, keys: Awaited<ReturnType<typeof loadKeys>>): string[] {
  const faults: string[] = [];
  let earned = 0;
  let most = 0;
  for (const key of keys) {
    const shown = attempt.questions[key.position - 1];
    const answer = shown?.response?.answer;
    const expected = answer ? scoreIndependently(key, answer) : 0;
    earned += (expected ?? 0) * key.points;
    most += key.points;
    const given = shown?.feedback;
    if (
      given &&
      (expected === null || given.fraction === null ? expected !== given.fraction : Math.abs(expected - given.fraction) > 1e-9)
    )
      faults.push(`question ${key.position} (${key.kind}): marked ${given.fraction}, computed ${expected}`);
  }
  const { result } = attempt;
  if (!result) return faults;
  const percent = (100 * earned) / most;
  if (keys.length !== attempt.questions.length) faults.push(`shows ${attempt.questions.length} of ${keys.length} questions`);
  if (Math.abs(result.earnedPoints - earned) > ROUNDING) faults.push(`earned ${result.earnedPoints} points, computed ${earned}`);
  if (Math.abs(result.maxPoints - most) > ROUNDING) faults.push(`of ${result.maxPoints} points, computed ${most}`);
  if (Math.abs(result.scorePercent - percent) > ROUNDING) faults.push(`scored ${result.scorePercent} %, computed ${percent}`);
  return faults;
}

async function verifySubmissions(server: SchoolServer, quiz: string, students: readonly Student[]): Promise<string[]> {
  const counts = await countSubmissions(server, quiz);
  const known = new Set(students.map(({ attemptId }) => attemptId));
  return [...counts].flatMap(([id, submissions]) => [
    ...(known.has(id) ? [] : [`attempt ${id} belongs to no student: a start was doubled`]),
    ...(submissions === 1 ? [] : [`attempt ${id} was handed in ${submissions} times`]),
  ]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
