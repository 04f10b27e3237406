import type { PrismaClient } from '@tumen/database/client';
import { deleteOldEntries } from '@tumen/schema/audit/delete-old-entries';
import { deleteEndedDemos } from '@tumen/schema/demo/delete-demo.command';
import { deleteUnreachableLearners } from '@tumen/schema/learner/delete-unreachable-learners.command';
import type { Logger } from './logger.ts';

type RetentionKeeperOptions = {
  readonly db: PrismaClient;
  readonly log: Logger;
  /** Milliseconds from one round to the next. */
  readonly pause: number;
};

/** Deletes what is kept no longer (the page on privacy says what), at once and then round after round. Returns how to stop. */
export function keepRetention({ db, log, pause }: RetentionKeeperOptions): () => Promise<void> {
  const now = () => new Date();
  const keep = async () => {
    try {
      const demos = await deleteEndedDemos(db, now);
      if (demos > 0) log.info({ demos }, 'deleted demo classrooms that have ended');
      const learners = await deleteUnreachableLearners(db, now);
      const entries = await deleteOldEntries(db, now);
      if (entries > 0) log.info({ entries }, 'deleted what was noted too long ago');
      if (learners > 0) log.info({ learners }, 'deleted what nobody can reach any more');
    } catch (error) {
      log.error({ err: error }, 'what is kept no longer could not be deleted');
    }
  };
  let round = keep();
  const timer = setInterval(() => {
    round = keep();
  }, pause);
  return async () => {
    clearInterval(timer);
    await round;
  };
}
