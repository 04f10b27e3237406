import type { Prisma } from '@tumen/database/client';
import type { Context } from '../context.ts';
import { NOBODY } from '../learner/nobody.ts';

/** The keys of the teacher who asks. */
export function ownApiKeys({ teacherId }: Pick<Context, 'teacherId'>) {
  return { teacherId: teacherId ?? NOBODY } satisfies Prisma.ApiKeyWhereInput;
}
