/** What all exchange formats share: a question in one language, with its key in the open, as a teacher moves it between systems. */

/** `fraction`: the part of the mark that the option earns, −1 to 1. */
export type InterchangeOption = { readonly text: string; readonly fraction: number; readonly feedback: string };

export type InterchangeChoice = {
  readonly type: 'choice';
  /** True: one option may be chosen. */
  readonly isSingle: boolean;
  /** At least two. */
  readonly options: readonly InterchangeOption[];
};
export type InterchangeMatching = {
  readonly type: 'matching';
  /** At least two. Pairs may share a right side. */
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  /** Right sides that belong to no pair. */
  readonly distractors: readonly string[];
};
export type InterchangeOrdering = {
  readonly type: 'ordering';
  /** At least two, in the right order. */
  readonly items: readonly string[];
};
export type InterchangeNumeric = {
  readonly type: 'numeric';
  readonly number: number;
  /** The largest absolute distance that still counts as right. */
  readonly tolerance: number;
  /** Empty: none. */
  readonly unit: string;
};
export type InterchangeShortAnswer = {
  readonly type: 'short-answer';
  /** At least one. Case does not count. */
  readonly answers: readonly InterchangeOption[];
};
export type InterchangeEssay = {
  readonly type: 'essay';
  /** What the teacher reads while grading: the rubric. */
  readonly graderInfo: string;
};
export type InterchangeBody =
  | InterchangeChoice
  | InterchangeMatching
  | InterchangeOrdering
  | InterchangeNumeric
  | InterchangeShortAnswer
  | InterchangeEssay;

/** Texts are plain, trimmed, and may have line breaks (`\n`). */
export type InterchangeQuestion = {
  /** The id number of the question; empty: none. */
  readonly id: string;
  readonly prompt: string;
  /** Empty: none. */
  readonly hint: string;
  /** What everybody reads after the verdict; empty: none. */
  readonly feedback: string;
  /** "name:value", such as "level:recall". */
  readonly tags: readonly string[];
  /** What a right answer earns. */
  readonly points: number;
  readonly body: InterchangeBody;
};

/** What did not fit: of one question (its id or the beginning of its prompt), or of the whole file when `question` is absent. */
export type Loss = { readonly question?: string; readonly code: LossCode; readonly detail?: string };

export type LossCode =
  | 'LANGUAGES'
  | 'NOT_TRANSLATED'
  | 'LEFT_OUT'
  | 'HINT'
  | 'UNIT'
  | 'POINTS'
  | 'TEXT_CHANGED'
  | 'PARTIAL_CREDIT'
  | 'PLACEMENT'
  | 'RUBRIC'
  | 'GRADER_TEXT'
  | 'DISTRACTORS'
  | 'MEDIA'
  | 'CASE'
  | 'MANY_ANSWERS'
  | 'FEEDBACK';

/** One file of an export. */
export type ExportFile = { readonly path: string; readonly text: string };

export type ExportResult = { readonly files: readonly ExportFile[]; readonly losses: readonly Loss[] };

export type ImportResult = { readonly questions: readonly InterchangeQuestion[]; readonly losses: readonly Loss[] };

/** The file is not of the format. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}

/** What a question is called in lists and messages. */
export function titleOf({ id, prompt }: Pick<InterchangeQuestion, 'id' | 'prompt'>): string {
  if (id !== '') return id;
  const line = prompt.split('\n')[0] ?? '';
  return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1)}…` : line;
}

const MAX_TITLE = 60;

/** The value of a tag "name:value". */
export function findTag(tags: readonly string[], name: string): string | undefined {
  return tags.find((tag) => tag.startsWith(`${name}:`))?.slice(name.length + 1);
}
