import { randomBytes, randomUUID } from 'node:crypto';
import type { Prisma } from '@tumen/database/client';
import type { QuizRules } from '@tumen/domain/quiz/assignment-rules';
import { deadlineOf, isClosed } from '@tumen/domain/quiz/attempt-policy';
import { toPublicQuestion } from '@tumen/domain/quiz/public-question';
import { type AssignedPlace, lockAssignedRules } from '../assignment/assigned-rules.ts';
import { findAssigned } from '../assignment/find-assigned.ts';
import type { Context } from '../context.ts';
import { DeadlinePassedError, ForbiddenError, NotFoundError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { ensureLearner } from '../learner/device.ts';
import { tellProgress } from '../live/tell.ts';
import { Turnstile } from '../loading/turnstile.ts';
import { toLocalizedText } from '../localized.ts';
import { acceptsSeed } from '../quiz/accepts-seed.ts';
import { buildQuestions, type DrawnQuestions } from './build-questions.ts';
import { TRANSACTION } from './lock-attempt.ts';
import { submitDueAttempts } from './submit-due-attempts.command.ts';

const MAX_SEED_LENGTH = 64;

/**
 * When a class starts at once, some are served at a time: all together they would each take as long as all, nobody would be done before
 * the time limit of a request, and retries would begin anew. Two, so that one computes while another waits for the database.
 */
const starting = new Turnstile(2);

/**
 * Who waited longer is sent away to try again. Soon after, the request would end anyway and its visitor try again; a start that is still
 * in the queue then must not begin a second attempt once the first is over.
 */
const LONGEST_WAIT_MS = 8_000;
const RETRY_AFTER_SECONDS = 2;

export type StartQuizAttemptInput = {
  /** Slug. */
  readonly quiz: string;
  /** 1 to 64 characters; undefined: drawn here. */
  readonly seed: string | undefined;
  /** Key of the assignment of a class; undefined: taken freely. */
  readonly assignmentId?: string | undefined;
};

type Quiz = Prisma.QuizGetPayload<object>;
/** A quiz with the rules by which an attempt begins; `isPaused` and `hasEssay` only in an assignment. */
type StartedBy = Quiz & { readonly isPaused?: boolean; readonly hasEssay?: boolean };
type Identity = {
  readonly learnerId: string;
  readonly quizSlug: string;
  readonly seed: string;
  readonly isSeedDrawn: boolean;
  /** Null: taken freely. */
  readonly assigned: AssignedPlace | null;
};

/**
 * Starts an attempt, or finds the one in progress: with the same quiz and seed, and without a seed the one of this quiz whose seed was
 * drawn here; for an assignment, the one in progress for it. The questions with their keys, and the rules, are stored with it: those of
 * the quiz, or those of the assignment with what the student is granted.
 *
 * @returns The key of the attempt.
 * @throws ValidationError for an empty or overlong seed and for any where the server draws them, NotFoundError for an unknown quiz,
 *   DeadlinePassedError when the quiz has closed, ForbiddenError when all attempts are used up, RateLimitedError when too many start.
 */
export async function startQuizAttempt(context: Context, input: StartQuizAttemptInput): Promise<string> {
  const { db } = context;
  const arrivedAt = context.now();
  checkSeed(input.seed);
  const quiz = await db.quiz.findUnique({ where: { slug: input.quiz } });
  if (!quiz) throw new NotFoundError(`There is no quiz "${input.quiz}". The field "quizzes" lists them all.`);
  const isAssigned = input.assignmentId !== undefined;
  if (input.seed !== undefined && (isAssigned || !acceptsSeed(quiz)))
    throw new ValidationError('The questions of this quiz are drawn by the server. Leave the seed out.', 'seed');

  const assigned = input.assignmentId === undefined ? null : await findAssigned(context, input.assignmentId, quiz.slug);
  const isSeedDrawn = input.seed === undefined;
  const seed = input.seed ?? randomBytes(6).toString('base64url');
  const learnerId = await ensureLearner(context);
  const identity: Identity = { learnerId, quizSlug: quiz.slug, seed, isSeedDrawn, assigned };
  // Who comes back does not queue.
  const open = await findOpen(context, identity);
  return (
    open ??
    starting.pass(async (hasWaited) => {
      if (!hasWaited) return begin(context, quiz, identity);
      refuseStale(arrivedAt, context.now());
      // Who waited may have been served meanwhile, by a click or a try before.
      return (await findOpen(context, identity)) ?? begin(context, quiz, identity);
    })
  );
}

function refuseStale(arrivedAt: Date, now: Date): void {
  if (now.getTime() - arrivedAt.getTime() > LONGEST_WAIT_MS)
    throw new RateLimitedError(`Many start at this moment. Try again in ${RETRY_AFTER_SECONDS} s.`, RETRY_AFTER_SECONDS);
}

async function findOpen(context: Context, identity: Identity): Promise<string | null> {
  const { db, now } = context;
  const running = await db.attempt.findFirst({
    where: { ...sameAs(identity), status: 'IN_PROGRESS' },
    select: { id: true, status: true, deadlineAt: true, pausedAt: true },
  });
  if (running && !isClosed(running, now())) return running.id;
  // The one before is over, and the server did not come to it yet.
  if (running) await submitDueAttempts(context, identity.learnerId);
  return null;
}

async function begin(context: Context, quiz: Quiz, identity: Identity): Promise<string> {
  const { db, now } = context;
  const { assigned, seed } = identity;
  if (assigned !== null) return beginAssigned(context, quiz, identity, assigned);
  refuseClosed(quiz, now());
  const drawn = await buildQuestions(db, quiz, seed);
  const { attemptsAllowed } = quiz;
  if (attemptsAllowed === null) return insertAttempt(db, quiz, identity, drawn, now());
  return db.$transaction(async (tx) => {
    const running = await findRunning(tx, identity, attemptsAllowed);
    return running ?? insertAttempt(tx, quiz, identity, drawn, now());
  }, TRANSACTION);
}

async function beginAssigned(context: Context, quiz: Quiz, identity: Identity, assigned: AssignedPlace): Promise<string> {
  const { db, now } = context;
  const readRules = async (tx: Prisma.TransactionClient) => ({
    ...quiz,
    ...(await lockAssignedRules(tx, quiz, assigned, now())),
  });
  // Outside the transaction, which is to be short: of the rules, the questions depend on the order and the essay alone.
  const before = await readRules(db);
  refuseClosed(before, now());
  const drawn = await buildQuestions(db, before, identity.seed);
  const attemptId = await db.$transaction(async (tx) => {
    const rules = await readRules(tx);
    refuseClosed(rules, now());
    const { attemptsAllowed } = rules;
    const running = attemptsAllowed === null ? null : await findRunning(tx, identity, attemptsAllowed);
    return running ?? insertAttempt(tx, rules, identity, drawn, now());
  }, TRANSACTION);
  tellProgress(context, assigned);
  return attemptId;
}

function refuseClosed({ closesAt }: QuizRules, now: Date): void {
  if (closesAt !== null && now >= closesAt) throw new DeadlinePassedError('This quiz has closed.', closesAt);
}

/**
 * Stores an attempt with its questions, all in one statement. Of two that arrive together, the second waits for the first, stores nothing
 * and finds what the first stored.
 */
async function insertAttempt(
  db: Prisma.TransactionClient,
  quiz: StartedBy,
  identity: Identity,
  { contentHash, questions }: DrawnQuestions,
  startedAt: Date,
): Promise<string> {
  const { learnerId, quizSlug, seed, isSeedDrawn, assigned } = identity;
  const id = randomUUID();
  const title = JSON.stringify(toLocalizedText(quiz.title));
  const deadlineAt = deadlineOf(startedAt, quiz.timeLimitMinutes, quiz.closesAt);
  const rows = questions.map((question, index) => ({
    position: index + 1,
    kind: question.view.kind,
    item: question.item,
    points: question.points,
    view: toPublicQuestion(question),
    key: question.key,
  }));
  // Not by createMany, which walks through some three hundred kilobytes of questions several times.
  const inserted = await db.$executeRaw`
    WITH attempt AS (
      INSERT INTO "Attempt" (id, "learnerId", "assignmentId", "enrollmentId", "quizSlug", title, seed, "isSeedDrawn", "quizVersion", "contentHash",
        "timeLimitMinutes", "feedbackPolicy", "closesAt", "startedAt", "deadlineAt", "pausedAt")
      VALUES (${id}::uuid, ${learnerId}::uuid, ${assigned?.assignmentId ?? null}::uuid, ${assigned?.enrollmentId ?? null}::uuid, ${quizSlug}, ${title}::jsonb, ${seed}, ${isSeedDrawn}, ${quiz.version}, ${contentHash},
        ${quiz.timeLimitMinutes}, ${quiz.feedbackPolicy}::"FeedbackPolicy", ${quiz.closesAt}, ${startedAt}, ${deadlineAt}, ${quiz.isPaused ? startedAt : null})
      ON CONFLICT DO NOTHING
      RETURNING id
    )
    INSERT INTO "AttemptQuestion" (id, "attemptId", position, kind, item, points, view, key)
    SELECT gen_random_uuid(), attempt.id, question.*
    FROM attempt, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS question(position int, kind text, item text, points float8, view jsonb, key jsonb)`;
  if (inserted > 0) return id;
  const first = await db.attempt.findFirstOrThrow({
    where: sameAs(identity),
    orderBy: { startedAt: 'desc' },
    select: { id: true },
  });
  return first.id;
}

function checkSeed(seed: string | undefined): void {
  if (seed !== undefined && (seed.trim() === '' || seed.length > MAX_SEED_LENGTH))
    throw new ValidationError(`A seed has 1 to ${MAX_SEED_LENGTH} characters.`, 'seed');
}

/** Starts that mean one attempt. */
function sameAs(identity: Identity) {
  const { assigned, isSeedDrawn, seed } = identity;
  const drawn = assigned === null ? { isSeedDrawn, ...(!isSeedDrawn && { seed }) } : {};
  return { ...countedWith(identity), ...drawn } satisfies Prisma.AttemptWhereInput;
}

/** Attempts that count together: those of a learner at a quiz that is taken freely, those of a student at an assignment. */
function countedWith({ learnerId, quizSlug, assigned }: Identity) {
  return (assigned ?? { learnerId, quizSlug, assignmentId: null }) satisfies Prisma.AttemptWhereInput;
}

/**
 * Where attempts are counted, starts of one visitor take turns: two at once would each see the place that is left for one.
 *
 * @returns The attempt in progress, of a start that came before; null when another may begin.
 */
async function findRunning(tx: Prisma.TransactionClient, identity: Identity, allowed: number): Promise<string | null> {
  const where = countedWith(identity);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${Object.values(where).join(' ')}, 0))`;
  const attempts = await tx.attempt.findMany({ where, select: { id: true, status: true } });
  const running = attempts.find(({ status }) => status === 'IN_PROGRESS');
  if (running) return running.id;
  if (attempts.length < allowed) return null;
  throw new ForbiddenError(`This quiz allows ${allowed} ${allowed === 1 ? 'attempt' : 'attempts'}, and all are used up.`);
}
