import type { Prisma } from '@tumen/database/client';
import type { Ruling } from '@tumen/domain/quiz/ruling';
import { readAnswer } from '../attempt/stored.ts';

/** Reads a ruling back as `regradeAssignment` stored it. */
export function readRuling({ kind, accepted }: Pick<Prisma.RulingGetPayload<object>, 'kind' | 'accepted'>): Ruling {
  return { kind, accepted: accepted === null ? null : readAnswer(accepted) };
}
