import type { Prisma } from '@tumen/database/client';
import { fromWallTime, toWallTime } from '@tumen/domain/time-zone';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
/** How long the quiz of this hour has been open. */
const RUNNING_MINUTES = 12;

/** What has become of an assigned quiz: taken by the class and over, in the midst of it, or still ahead. */
export type DemoScene = 'TAKEN' | 'ESSAYS' | 'RUNNING' | 'NOTHING';

/** What the class of a demo is given to do. */
export type DemoWork = Partial<
  Pick<
    Prisma.AssignmentGetPayload<object>,
    'quizSlug' | 'lessonSlug' | 'hasEssay' | 'timeLimitMinutes' | 'attemptsAllowed' | 'feedbackPolicy'
  >
> & { readonly opensAt: Date; readonly closesAt: Date; readonly scene: DemoScene };

type Period = {
  readonly now: Date;
  /** When the demo ends: the quiz of this hour stays open until then, so that its visitor can take it, too. */
  readonly endsAt: Date;
  readonly timeZone: string;
};

/** The quiz that has an essay about the lesson "The freeze". */
const ESSAY_QUIZ = 'every-kind';

/**
 * The seventh week of the course: what came before is closed and its feedback released, of the last quiz essays wait to be marked, one quiz
 * goes on at this very moment, the rest lies ahead.
 */
export function listDemoWorks({ now, endsAt, timeZone }: Period): readonly DemoWork[] {
  const at = (days: number, clock: string) => schoolTime(now, days, clock, timeZone);
  const week = (first: number) => ({ opensAt: at(first, '09:00'), closesAt: at(first + 7, '23:00'), scene: 'NOTHING' as const });
  const quiz = { timeLimitMinutes: 30, attemptsAllowed: 1 };
  return [
    { lessonSlug: 'between-moscow-and-beijing', ...week(-22) },
    {
      quizSlug: 'between-moscow-and-beijing',
      ...quiz,
      feedbackPolicy: 'AFTER_DEADLINE',
      ...week(-18),
      scene: 'TAKEN',
    },
    { lessonSlug: 'last-soviet-years', ...week(-14) },
    {
      quizSlug: 'last-soviet-years',
      ...quiz,
      attemptsAllowed: 2,
      feedbackPolicy: 'AFTER_DEADLINE',
      ...week(-10),
      scene: 'TAKEN',
    },
    { lessonSlug: 'the-freeze', opensAt: at(-6, '09:00'), closesAt: at(1, '23:00'), scene: 'NOTHING' },
    {
      quizSlug: ESSAY_QUIZ,
      ...quiz,
      timeLimitMinutes: 60,
      feedbackPolicy: 'AFTER_SUBMISSION',
      opensAt: at(-4, '09:00'),
      closesAt: at(-1, '18:00'),
      scene: 'ESSAYS',
    },
    {
      quizSlug: 'the-freeze',
      ...quiz,
      feedbackPolicy: 'AFTER_SUBMISSION',
      opensAt: new Date(now.getTime() - RUNNING_MINUTES * MINUTE_MS),
      closesAt: endsAt,
      scene: 'RUNNING',
    },
    { lessonSlug: 'the-turn', ...week(3) },
    { quizSlug: 'the-turn', ...quiz, hasEssay: true, feedbackPolicy: 'AFTER_DEADLINE', ...week(5) },
    {
      quizSlug: 'midterm',
      attemptsAllowed: 1,
      feedbackPolicy: 'AFTER_DEADLINE',
      opensAt: at(8, '09:00'),
      closesAt: at(8, '12:00'),
      scene: 'NOTHING',
    },
  ];
}

/** When a clock of the school shows this, so many days from today. */
function schoolTime(now: Date, days: number, clock: string, timeZone: string): Date {
  const day = toWallTime(now, timeZone).slice(0, 10);
  const date = new Date(new Date(`${day}T00:00:00Z`).getTime() + days * DAY_MS).toISOString().slice(0, 10);
  return fromWallTime(`${date}T${clock}`, timeZone) ?? new Date(now.getTime() + days * DAY_MS);
}
