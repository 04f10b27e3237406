import type { PrismaClient } from '@tumen/database/client';
import { createRandom } from '@tumen/domain/quiz/random';
import { loadContent } from '../attempt/load-content.ts';
import { saveResponse } from '../attempt/save-response.command.ts';
import { readKey, readView } from '../attempt/stored.ts';
import { submitQuizAttempt } from '../attempt/submit-quiz-attempt.command.ts';
import type { Context } from '../context.ts';
import type { LiveBus } from '../live/live-bus.ts';
import { reportPresence } from '../live/report-presence.command.ts';
import { createItemModel } from './item-model.ts';
import { abilityOf, answerOf } from './simulate-attempt.ts';

/** A page of a student tells so often that it is there. */
const HEARTBEAT_MS = 12_000;
/** Who was silent for longer has lost the connection, and stays away. */
const LOST_MS = 120_000;
/** In so many of a hundred heartbeats a student is through with the question: about one in forty seconds. */
const DONE_PERCENT = 30;

type Player = { readonly db: PrismaClient; readonly now: () => Date; readonly live: LiveBus };
type Turn = { readonly attemptId: string; readonly learnerId: string; readonly position: number };

/**
 * Lets the students of demo classrooms go on who are in the midst of a quiz: each tells where their page is, and now and then answers and
 * turns to the next question, by the commands that real students use. What is due stands in the database, so that it goes on after a
 * restart, and of several processes each student is moved by one.
 *
 * @returns how many were moved.
 * @throws AggregateError when some could not go on.
 */
export async function playDemoStudents({ db, now, live }: Player): Promise<number> {
  const time = now().getTime();
  const [due, lost] = [new Date(time - HEARTBEAT_MS), new Date(time - LOST_MS)];
  const turns = await db.$queryRaw<Turn[]>`
    UPDATE "AttemptPresence" p SET "seenAt" = ${now()}
    FROM "Teacher" t
    JOIN "Learner" l ON l."demoTeacherId" = t.id
    JOIN "Attempt" a ON a."learnerId" = l.id
    WHERE t."demoEndsAt" > ${now()} AND a.status = 'IN_PROGRESS' AND a."pausedAt" IS NULL AND (a."deadlineAt" IS NULL OR a."deadlineAt" > ${now()})
      AND p."attemptId" = a.id AND p."leftAt" IS NULL AND p."seenAt" < ${due} AND p."seenAt" > ${lost}
    RETURNING a.id::text AS "attemptId", l.id::text AS "learnerId", p.position`;
  const errors: unknown[] = [];
  for (const turn of turns) {
    const context = { ...STUDENT, db, now, live, learnerId: turn.learnerId };
    const random = createRandom(`${turn.attemptId} ${time}`);
    const isDone = random.integer(1, 100) <= DONE_PERCENT;
    const move = isDone ? answer(context, turn) : reportPresence(context, { ...turn, isLeaving: false });
    // One who cannot go on holds up no other.
    await move.catch((error: unknown) => errors.push(error));
  }
  if (errors.length > 0) throw new AggregateError(errors, 'Students of a demo classroom could not go on.');
  return turns.length;
}

/** What a context has beyond that for work that no browser asked for. */
const STUDENT: Omit<Context, 'db' | 'now' | 'live' | 'learnerId'> = {
  ensureDevice: () => '',
  actFor: () => {},
  teacherId: null,
  teacherSessionId: null,
  accounts: { isOpen: false, sendsMail: false },
  demos: { most: 0, take: () => 0 },
  actAsTeacher: async () => {},
  takeMutation: () => 0,
  codeTries: { take: () => 0, giveBack: () => {} },
  requestId: 'demo',
};

/** Answers the question at hand and turns to the next one, or hands in. */
async function answer(
  context: Context & { readonly learnerId: string },
  { attemptId, learnerId, position }: Turn,
): Promise<void> {
  const { db } = context;
  const questions = await db.attemptQuestion.findMany({
    where: { attemptId, position: { in: [position, position + 1] } },
    orderBy: { position: 'asc' },
    include: { attempt: { select: { enrollmentId: true } } },
  });
  const question = questions.find((candidate) => candidate.position === position);
  if (!question) return;
  const { view, key, item, points, attempt } = question;
  const student = { learnerId, enrollmentId: attempt.enrollmentId ?? '', name: '', ability: abilityOf(learnerId) };
  const model = createItemModel(await loadContent(db));
  const asked = { view: readView(view), key: readKey(key), item: item ?? '', points };
  const given = answerOf(asked, { student, locale: 'en', model }, createRandom(`${attemptId} ${position}`));
  if (given) await saveResponse(context, { attemptId, questionId: question.id, sequence: 1, answer: given, isFinal: false });
  if (questions.length > 1) await reportPresence(context, { attemptId, position: position + 1, isLeaving: false });
  else await submitQuizAttempt(context, attemptId);
}
