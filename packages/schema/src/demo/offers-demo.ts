import type { Prisma } from '@tumen/database/client';
import { loadContent } from '../attempt/load-content.ts';
import type { Context } from '../context.ts';

/** How many demo classrooms go on. */
export function countDemos(db: Prisma.TransactionClient, now: Date): Promise<number> {
  return db.teacher.count({ where: { demoEndsAt: { gt: now } } });
}

/** Whether a visitor can start one now. */
export async function offersDemo({ db, demos, now }: Pick<Context, 'db' | 'demos' | 'now'>): Promise<boolean> {
  const isOffered = demos.most > 0 && (await countDemos(db, now())) < demos.most;
  // Who is offered one may soon want it: in a new process the content that quizzes are drawn from takes longer than the class itself.
  if (isOffered) loadContent(db).catch(() => {});
  return isOffered;
}
