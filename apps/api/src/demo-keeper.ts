import type { PrismaClient } from '@tumen/database/client';
import { playDemoStudents } from '@tumen/schema/demo/play-demo-students.command';
import type { LiveBus } from '@tumen/schema/live/live-bus';
import type { Logger } from './logger.ts';

type DemoKeeperOptions = {
  readonly db: PrismaClient;
  /** Hears of what the students did. */
  readonly live: LiveBus;
  readonly log: Logger;
  /** Milliseconds from the end of one round to the next. */
  readonly pause: number;
};

/** Keeps the students of demo classrooms at work, round after round. Returns how to stop: the round that is under way ends first. */
export function keepDemosMoving({ db, live, log, pause }: DemoKeeperOptions): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isFailing = false;

  async function keep(): Promise<void> {
    try {
      await playDemoStudents({ db, now: () => new Date(), live });
      isFailing = false;
    } catch (error) {
      // A failure repeats every round; the first one says it all.
      if (!isFailing) log.error({ err: error }, 'the students of a demo classroom stand still');
      isFailing = true;
    }
    if (!isStopped) timer = setTimeout(start, pause);
  }

  let round: Promise<void> = Promise.resolve();
  function start() {
    round = keep();
  }
  timer = setTimeout(start, pause);

  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await round;
  };
}
