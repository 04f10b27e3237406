import type { AnswerInput, QuestionKind } from '@/graphql/generated/graphql.ts';
import { KIND_ANSWERS } from './generated/answers.ts';

/** What a student has given so far, as the API takes it; the two lists are always there. */
export type DraftAnswer = Omit<AnswerInput, 'optionIds' | 'pairs'> & {
  readonly optionIds: readonly string[];
  readonly pairs: readonly { readonly optionId: string; readonly targetId: string }[];
};

type Identified = { readonly id: string };

/** What each kind knows of its answers (`kinds/<kind>/answer.ts`). */
export type KindAnswer = {
  /** What a question opens with when nothing was saved; absent: nothing. */
  readonly open?: (options: readonly Identified[]) => Partial<DraftAnswer>;
  /** Whether it can be checked. */
  readonly isComplete: (options: readonly Identified[], answer: DraftAnswer) => boolean;
};

/** The answer with which a question opens when nothing was saved. */
export function openingAnswer(kind: QuestionKind, options: readonly Identified[]): DraftAnswer {
  return { optionIds: [], pairs: [], ...rulesOf(kind).open?.(options) };
}

/** Tells whether `answer` can be checked. */
export function isAnswerComplete(kind: QuestionKind, options: readonly Identified[], answer: DraftAnswer): boolean {
  return rulesOf(kind).isComplete(options, answer);
}

/** A saved answer as a draft: without what the API adds, and what the kind does not use. */
export function toDraft(saved: object): DraftAnswer {
  return { optionIds: [], pairs: [], ...withoutBlanks(saved) };
}

/** A draft as the API takes it: it refuses fields that a kind does not use, so only those with content are sent. */
export function toAnswerInput(draft: DraftAnswer): AnswerInput {
  const given = Object.entries(draft).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(given);
}

function rulesOf(kind: QuestionKind): KindAnswer {
  return KIND_ANSWERS[kind];
}

function withoutBlanks(value: unknown): object {
  const entries = Object.entries(value ?? {}).filter(([name, part]) => name !== '__typename' && part !== null);
  return Object.fromEntries(entries.map(([name, part]) => [name, clean(part)]));
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  return typeof value === 'object' && value !== null ? withoutBlanks(value) : value;
}
