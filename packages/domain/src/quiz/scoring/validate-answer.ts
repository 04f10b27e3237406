/** Checks an answer against what the student saw. It needs no key, so that its messages can tell nothing about one. */
import type { Answer, PublicQuestion, QuestionKind } from '../question.ts';

/** An unfinished answer may still lack options, items or pairs; a final one may not. */
export type AnswerStage = 'DRAFT' | 'FINAL';

/**
 * Lists what is wrong with the shape of an answer, in English sentences for the developer of a client.
 *
 * @returns Empty when the answer can be kept (`DRAFT`) or scored (`FINAL`).
 */
export function validateAnswer(view: PublicQuestion, answer: Answer, stage: AnswerStage = 'FINAL'): string[] {
  return [
    ...validateParts(view.kind, answer),
    ...validateIds(view, answer),
    ...(stage === 'FINAL' ? validateCompleteness(view, answer) : []),
  ];
}

/** Which part of an answer each kind of question uses. */
const PARTS: Record<QuestionKind, keyof Answer> = {
  SINGLE_CHOICE: 'optionIds',
  MULTIPLE_RESPONSE: 'optionIds',
  ORDERING: 'optionIds',
  MATCHING: 'pairs',
  NUMERIC: 'number',
};

function validateParts(kind: QuestionKind, answer: Answer): string[] {
  const given: Record<keyof Answer, boolean> = {
    optionIds: answer.optionIds.length > 0,
    pairs: answer.pairs.length > 0,
    number: answer.number !== undefined,
  };
  const foreign = (['optionIds', 'pairs', 'number'] as const).filter((part) => given[part] && part !== PARTS[kind]);
  const messages = foreign.map((part) => `A question of kind ${kind} is answered by "${PARTS[kind]}", not by "${part}".`);
  if (kind === 'SINGLE_CHOICE' && answer.optionIds.length > 1) messages.push('Choose one option only.');
  if (answer.number !== undefined && !Number.isFinite(answer.number)) messages.push('The number must be finite.');
  return messages;
}

function validateIds({ options, targets }: PublicQuestion, { optionIds, pairs }: Answer): string[] {
  const used = [...optionIds, ...pairs.map(({ optionId }) => optionId)];
  const knownOptions = new Set(options.map(({ id }) => id));
  const knownTargets = new Set(targets.map(({ id }) => id));
  return [
    ...used.filter((id) => !knownOptions.has(id)).map((id) => `Unknown option "${id}".`),
    ...pairs.filter(({ targetId }) => !knownTargets.has(targetId)).map(({ targetId }) => `Unknown target "${targetId}".`),
    ...used.filter((id, index) => used.indexOf(id) !== index).map((id) => `Option "${id}" is given twice.`),
  ];
}

function validateCompleteness({ kind, options }: PublicQuestion, { optionIds, pairs, number }: Answer): string[] {
  const missingFrom = (given: readonly string[]) => options.filter(({ id }) => !given.includes(id)).map(({ id }) => id);
  switch (kind) {
    case 'SINGLE_CHOICE':
      return optionIds.length === 0 ? ['Choose an option.'] : [];
    case 'MULTIPLE_RESPONSE':
      return optionIds.length === 0 ? ['Choose at least one option.'] : [];
    case 'ORDERING':
      return missingFrom(optionIds).map((id) => `The order lacks the item "${id}".`);
    case 'MATCHING':
      return missingFrom(pairs.map(({ optionId }) => optionId)).map((id) => `Option "${id}" has no target.`);
    case 'NUMERIC':
      return number === undefined ? ['Give a number.'] : [];
  }
}
