import { randomBytes } from 'node:crypto';
import type { Locale } from '@tumen/domain/localized-text';
import { isTimeZone } from '@tumen/domain/time-zone';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import type { Context } from '../context.ts';
import { ConflictError, ForbiddenError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { gradeResponse } from '../grading/grade-response.command.ts';
import { Turnstile } from '../loading/turnstile.ts';
import { type DrawnDemo, drawDemo } from './draw-demo.ts';
import { DEMO_ESSAYS } from './essays/essays.ts';
import { countDemos } from './offers-demo.ts';
import { storeDemo } from './store-demo.ts';

const DEMO_HOURS = 24;
const HOUR_MS = 3_600_000;

/** One after another: each keeps a processor busy for a second, which students at their quizzes need as well. */
const making = new Turnstile(1);

export type StartDemoInput = { readonly locale: Locale; readonly timeZone: string };

/**
 * Makes a class with a temporary teacher and twenty-five simulated students, and signs the visitor in as that teacher, for a day. Who has
 * one already is led to it.
 *
 * @param seed what everything that is drawn follows from; tests give it.
 * @returns the key of the class.
 * @throws ForbiddenError where the site offers none, ConflictError for a teacher who is signed in, ValidationError for an unknown time
 *   zone, RateLimitedError when the address started many, or as many go on as the site allows.
 */
export async function startDemoClassroom(
  context: Context,
  { locale, timeZone }: StartDemoInput,
  seed = randomBytes(9).toString('base64url'),
): Promise<string> {
  const own = await findOwnDemo(context);
  if (own !== null) return own;
  if (!isTimeZone(timeZone)) throw new ValidationError('Give the IANA name of a time zone, such as "Asia/Seoul".', 'timeZone');
  const { demos } = context;
  if (demos.most === 0) throw new ForbiddenError('This site offers no demo classrooms.');
  const waitSeconds = demos.take();
  if (waitSeconds > 0) throw new RateLimitedError(`Too many demo classrooms. Try again in ${waitSeconds} s.`, waitSeconds);
  const { teacherId, classroomId } = await making.pass(() => make(context, { locale, timeZone }, seed));
  await context.actAsTeacher(teacherId);
  return classroomId;
}

async function make(context: Context, { locale, timeZone }: StartDemoInput, seed: string) {
  const { db, demos } = context;
  const now = context.now();
  await refuseFull(db);
  const settings = { seed, locale, timeZone, now, endsAt: new Date(now.getTime() + DEMO_HOURS * HOUR_MS) };
  const demo = await drawDemo(db, settings);
  const teacherId = await db.$transaction(async (tx) => {
    // Of several processes one counts at a time, so that all see each other's.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('demo classrooms', 0))`;
    await refuseFull(tx);
    return storeDemo(tx, settings, demo);
  }, TRANSACTION);
  await markEssays({ ...context, teacherId }, demo, locale);
  return { teacherId, classroomId: demo.classroomId };

  async function refuseFull(tx: Parameters<typeof countDemos>[0]): Promise<void> {
    if ((await countDemos(tx, now)) < demos.most) return;
    throw new RateLimitedError('As many demo classrooms as this site allows are in use. Try again in an hour.', HOUR_MS / 1_000);
  }
}

async function findOwnDemo({ db, teacherId }: Context): Promise<string | null> {
  if (teacherId === null) return null;
  const demo = await db.classroom.findFirst({
    where: { teacherId, teacher: { demoEndsAt: { not: null } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  if (demo) return demo.id;
  throw new ConflictError('You are signed in as a teacher. Sign out first to try a demo classroom.');
}

/** Marks those essays that are marked already, as a teacher does. */
async function markEssays(context: Context, { works }: DrawnDemo, locale: Locale): Promise<void> {
  const attempts = works.flatMap(({ scene, attempts: made }) => (scene === 'ESSAYS' ? made : []));
  for (const { text, marks } of DEMO_ESSAYS[locale]) {
    const written = attempts.flatMap(({ responses }) => responses).find(({ answer }) => answer.text === text);
    if (!written || marks === null) continue;
    const points = new Map(Object.entries(marks.points));
    await gradeResponse(context, written.questionId, { points, comment: marks.comment });
  }
}
