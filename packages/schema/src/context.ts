import type { PrismaClient } from '@tumen/database/client';

/** What one request knows. The server makes it; resolvers only read it. Batching is keyed by its identity, so never share one. */
export type Context = {
  readonly db: PrismaClient;
  /** The clock of the server, so that tests can stop it. */
  readonly now: () => Date;
  /** SHA-256 of the secret in the visitor's cookie; null for a visitor without one, until `ensureOwner` gave them one. */
  readonly ownerHash: string | null;
  /** The `ownerHash`, for a visitor without one that of a cookie which goes out with the answer. */
  readonly ensureOwner: () => string;
  /** Key of the teacher who is signed in; null for everybody else. A teacher's browser may be a learner's too. */
  readonly teacherId: string | null;
  /** Key of the session by which the teacher is known; null without one. */
  readonly teacherSessionId: string | null;
  /** How teachers get accounts here: whether anybody may sign up, and whether mail reaches them. */
  readonly accounts: { readonly isOpen: boolean; readonly sendsMail: boolean };
  /** Takes one mutation from the visitor's budget. Returns 0 when there was one, else the whole seconds to wait. */
  readonly takeMutation: () => number;
  /** The id under which the server logs this request. */
  readonly requestId: string;
};

/** For whom and when something is read or done: all that the rules of visibility need, in a request or without one. */
export type Asker = Pick<Context, 'ownerHash' | 'now'>;
