/** Who may read what of the review: values for `where`, used by every read, `node` included. */
import type { Prisma } from '@tumen/database/client';
import type { Context } from '../context.ts';

/** No hash looks like this, so that a visitor without a cookie owns nothing. */
const NOBODY = '';

/** Cards of the visitor. */
export function ownCards({ ownerHash }: Context) {
  return { ownerHash: ownerHash ?? NOBODY } satisfies Prisma.ReviewCardWhereInput;
}
