/** Checks an answer against what the student saw. It needs no key, so that its messages can tell nothing about one. */
import { KIND_RULES, type QuestionKind } from '../kinds.ts';
import type { Answer, PublicQuestion } from '../question.ts';

/** An unfinished answer may still lack options, items or pairs; a final one may not. */
export type AnswerStage = 'DRAFT' | 'FINAL';

/**
 * Lists what is wrong with the shape of an answer, in English sentences for the developer of a client.
 *
 * @returns Empty when the answer can be kept (`DRAFT`) or scored (`FINAL`).
 */
export function validateAnswer(view: PublicQuestion, answer: Answer, stage: AnswerStage = 'FINAL'): string[] {
  const rules = KIND_RULES[view.kind];
  return [
    ...listForeignFields(view.kind, answer),
    ...listUnknownIds(view, answer),
    ...rules.listFaults(view, answer),
    ...(stage === 'FINAL' ? rules.listGaps(view, answer) : []),
  ];
}

function listForeignFields(kind: QuestionKind, answer: Answer): string[] {
  const own = KIND_RULES[kind].answerField;
  const foreign = Object.entries(answer).filter(([field, value]) => field !== own && isGiven(value));
  return foreign.map(([field]) => `A question of kind ${kind} is answered by "${own}", not by "${field}".`);
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function listUnknownIds({ options, targets }: PublicQuestion, { optionIds, pairs }: Answer): string[] {
  const used = [...optionIds, ...pairs.map(({ optionId }) => optionId)];
  const knownOptions = new Set(options.map(({ id }) => id));
  const knownTargets = new Set(targets.map(({ id }) => id));
  return [
    ...used.filter((id) => !knownOptions.has(id)).map((id) => `Unknown option "${id}".`),
    ...pairs.filter(({ targetId }) => !knownTargets.has(targetId)).map(({ targetId }) => `Unknown target "${targetId}".`),
    ...used.filter((id, index) => used.indexOf(id) !== index).map((id) => `Option "${id}" is given twice.`),
  ];
}
