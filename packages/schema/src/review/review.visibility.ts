/** Who may read what of the review: values for `where`, used by every read, `node` included. */
import type { Prisma } from '@tumen/database/client';
import type { Context } from '../context.ts';
import { NOBODY } from '../learner/nobody.ts';

/** Cards of the visitor. */
export function ownCards({ learnerId }: Context) {
  return { learnerId: learnerId ?? NOBODY } satisfies Prisma.ReviewCardWhereInput;
}
