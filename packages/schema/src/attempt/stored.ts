/** Narrows the JSON columns of an attempt. Only `startQuizAttempt`, `saveResponse` and `gradeResponse` write them, from values of these types. */
import type { Prisma } from '@tumen/database/client';
import type { Answer, PublicQuestion, QuestionKey } from '@tumen/domain/quiz/question';

export function readView(value: unknown): PublicQuestion {
  return narrow<PublicQuestion>(value, 'prompt');
}

export function readKey(value: Prisma.JsonValue): QuestionKey {
  return narrow<QuestionKey>(value, 'explanation');
}

export function readAnswer(value: Prisma.JsonValue): Answer {
  return narrow<Answer>(value, 'optionIds');
}

/** What a teacher gave by a rubric, points by the id of the criterion, and wrote to the answer; empty where they did not. */
export type Marking = { readonly points: Readonly<Record<string, number>>; readonly comment: string };

export function readMarking(value: Prisma.JsonValue): Marking {
  return narrow<Marking>(value, 'comment');
}

/** Checks one property: enough to notice a column that was mixed up, cheap enough for every read. */
function narrow<Shape extends object>(value: unknown, property: keyof Shape): Shape {
  if (typeof value === 'object' && value !== null && property in value) return value as Shape;
  throw new Error(`A stored question or answer lacks "${String(property)}".`);
}
