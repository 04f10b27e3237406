import type { PrismaClient } from '@tumen/database/client';
import { submitDueAttempts } from '@tumen/schema/attempt/submit-due-attempts.command';
import type { LiveBus } from '@tumen/schema/live/live-bus';
import type { Logger } from './logger.ts';

export type DeadlineKeeper = {
  /** Lets the round that is under way end, and begins none any more. */
  readonly stop: () => Promise<void>;
};

type DeadlineKeeperOptions = {
  readonly db: PrismaClient;
  /** Hears of what was handed in. */
  readonly live: LiveBus;
  readonly log: Logger;
  readonly now?: () => Date;
  /** Milliseconds from the end of one round to the next. */
  readonly pause: number;
};

/**
 * Hands in attempts at their deadlines, round after round, the first one at once: after a restart those whose deadline passed meanwhile
 * are handed in before anybody asks. The timer decides nothing: what is due stands in the database (docs/decisions/008).
 */
export function keepDeadlines({ db, live, log, now = () => new Date(), pause }: DeadlineKeeperOptions): DeadlineKeeper {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isFailing = false;

  async function keep(): Promise<void> {
    try {
      const { submitted, failures } = await submitDueAttempts({ db, now, live });
      if (submitted > 0) log.info({ submitted }, 'attempts handed in at their deadline');
      // A failure repeats every round; the first one says it all.
      if (!isFailing) for (const { id, error } of failures) log.error({ attempt: id, err: error }, 'attempt cannot be graded');
      isFailing = failures.length > 0;
    } catch (error) {
      if (!isFailing) log.error({ err: error }, 'deadlines cannot be kept');
      isFailing = true;
    }
    if (!isStopped) timer = setTimeout(start, pause);
  }

  let round: Promise<void>;
  function start() {
    round = keep();
  }
  start();

  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
