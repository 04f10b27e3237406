/** Who may read what of an attempt: values for `where`, used by every read, `node` included. */
import type { Prisma } from '@tumen/database/client';
import type { Context } from '../context.ts';

/** No hash looks like this, so that a visitor without a cookie owns nothing. */
const NOBODY = '';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const NO_UUID = '00000000-0000-0000-0000-000000000000';

/** Attempts of the visitor. */
export function ownAttempts({ ownerHash }: Context) {
  return { ownerHash: ownerHash ?? NOBODY } satisfies Prisma.AttemptWhereInput;
}

/** Questions of the visitor's attempts: what they show, without their keys. */
export function ownQuestions(context: Context) {
  return { attempt: ownAttempts(context) } satisfies Prisma.AttemptQuestionWhereInput;
}

/**
 * Questions whose keys the visitor may see. The policy of practice: as soon as the answer is final or the attempt submitted.
 * A key that is not released does not leave the database.
 */
export function questionsWithReleasedKey(context: Context) {
  return {
    ...ownQuestions(context),
    OR: [{ response: { isFinal: true } }, { attempt: { status: 'SUBMITTED' } }],
  } satisfies Prisma.AttemptQuestionWhereInput;
}

/** The key of a row, from the outside: what is no UUID finds nothing instead of upsetting the database. */
export function rowId(key: string): string {
  return UUID.test(key) ? key : NO_UUID;
}
