import type { PrismaClient } from '@tumen/database/client';
import type { LiveBus } from './live/live-bus.ts';

/** What one request knows. The server makes it; resolvers only read it. Batching is keyed by its identity, so never share one. */
export type Context = {
  readonly db: PrismaClient;
  /** The clock of the server, so that tests can stop it. */
  readonly now: () => Date;
  /**
   * For whom the browser acts; null for one that started nothing yet. Never shown to anybody: the seeds of review questions are made
   * with it.
   */
  readonly learnerId: string | null;
  /** `Device.secretHash` of the browser; for one without a cookie, that of a cookie which goes out with the answer. */
  readonly ensureDevice: () => string;
  /** What follows in this request is done for this learner. */
  readonly actFor: (learnerId: string) => void;
  /** Key of the teacher who is signed in; null for everybody else. A teacher's browser may be a learner's too. */
  readonly teacherId: string | null;
  /** Key of the session by which the teacher is known; null without one. */
  readonly teacherSessionId: string | null;
  /** How teachers get accounts here: whether anybody may sign up, and whether mail reaches them. */
  readonly accounts: { readonly isOpen: boolean; readonly sendsMail: boolean };
  /** How many demo classrooms may go on at once, 0: none; `take` takes one start from the visitor's address, returns as `takeMutation`. */
  readonly demos: { readonly most: number; readonly take: () => number };
  /** Signs the browser in as this teacher for a day, without a password. What follows in this request is done as that teacher. */
  readonly actAsTeacher: (teacherId: string) => Promise<void>;
  /** Takes one mutation from the visitor's budget. Returns 0 when there was one, else the whole seconds to wait. */
  readonly takeMutation: () => number;
  /** The tries of the visitor's address at codes that somebody typed. `take` returns 0 when there was one, else the whole seconds to wait. */
  readonly codeTries: { readonly take: () => number; readonly giveBack: () => void };
  /** Tells other requests what changed, and hears of it, over all API processes. */
  readonly live: LiveBus;
  /** The id under which the server logs this request. */
  readonly requestId: string;
};

/** For whom and when something is read or done: all that the rules of visibility need, in a request or without one. */
export type Asker = Pick<Context, 'learnerId' | 'now'>;
