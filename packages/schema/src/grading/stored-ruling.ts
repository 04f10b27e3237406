import type { Prisma } from '@tumen/database/client';
import type { Ruling } from '@tumen/domain/quiz/ruling';
import { readAnswer } from '../attempt/stored.ts';

/** Reads a ruling back as `regradeAssignment` stored it. */
export function readRuling({ kind, accepted }: Pick<Prisma.RulingGetPayload<object>, 'kind' | 'accepted'>): Ruling {
  return { kind, accepted: accepted === null ? null : readAnswer(accepted) };
}

/** What a ruling accepts, piece by piece: options by their English text, a text or a number. Empty unless it accepts something. */
export function acceptedTexts({ accepted }: Ruling): string[] {
  if (accepted === null) return [];
  const typed = accepted.text ?? accepted.number?.toString();
  return typed === undefined ? [...accepted.optionIds] : [typed];
}
