import type { Prisma } from '@tumen/database/client';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';

type ReviewSummaryShape = {
  readonly total: number;
  readonly learned: number;
  readonly dueNow: number;
  readonly dueInADay: number;
  readonly dueInAWeek: number;
  readonly nextDueAt: Date | null;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export const ReviewSummary = builder.objectRef<ReviewSummaryShape>('ReviewSummary').implement({
  description: 'How much there is to review. Days are of 24 hours from now, since nobody told the server where you are.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'All your cards: what you once got wrong.' }),
    learned: t.exposeInt('learned', {
      description: 'Cards that were right twice in a row since they were last wrong: they come back after days, not minutes.',
    }),
    dueNow: t.exposeInt('dueNow', { description: 'Cards to answer now.' }),
    dueInADay: t.exposeInt('dueInADay', { description: 'Cards that become due within a day, those due now not counted.' }),
    dueInAWeek: t.exposeInt('dueInAWeek', {
      description: 'Cards that become due within seven days, those due now not counted.',
    }),
    nextDueAt: t.expose('nextDueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the next card becomes due. Null when none is waiting.',
    }),
  }),
});

/** Counts the owner's cards in one statement. `condition` is over `"ReviewCard" c`. */
export async function summarize({ db, now }: Context, learnerId: string, condition: Prisma.Sql): Promise<ReviewSummaryShape> {
  const [at, inADay, inAWeek] = [0, DAY_MS, 7 * DAY_MS].map((wait) => new Date(now().getTime() + wait));
  const [summary] = await db.$queryRaw<ReviewSummaryShape[]>`
    SELECT count(*)::int AS total,
      (count(*) FILTER (WHERE c.state = 'REVIEW'))::int AS learned,
      (count(*) FILTER (WHERE c."dueAt" <= ${at}))::int AS "dueNow",
      (count(*) FILTER (WHERE c."dueAt" > ${at} AND c."dueAt" <= ${inADay}))::int AS "dueInADay",
      (count(*) FILTER (WHERE c."dueAt" > ${at} AND c."dueAt" <= ${inAWeek}))::int AS "dueInAWeek",
      min(c."dueAt") FILTER (WHERE c."dueAt" > ${at}) AS "nextDueAt"
    FROM "ReviewCard" c WHERE c."learnerId" = ${learnerId}::uuid AND ${condition}`;
  if (!summary) throw new Error('An aggregate has one row.');
  return summary;
}
