import type { PrismaClient } from '@tumen/database/client';
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
  const keep = async () => {
    try {
      const learners = await deleteUnreachableLearners(db, () => new Date());
      if (learners > 0) log.info({ learners }, 'deleted what nobody can reach any more');
    } catch (error) {
      log.error({ err: error }, 'what nobody can reach any more could not be deleted');
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
