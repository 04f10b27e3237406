import type { ImportResult, InterchangeQuestion, Loss, LossCode } from './interchange-question.ts';

/** What one entry of a file gave: its question, unless there is none, and what was lost of it. */
export type ReadResult = { readonly question: InterchangeQuestion | null; readonly losses: readonly Loss[] };

/** Notes a loss of the question that is being read. */
export type Note = (code: LossCode, detail?: string) => void;

/** Puts together what the entries of a file gave. */
export function gatherResults(results: readonly ReadResult[]): ImportResult {
  return {
    questions: results.flatMap(({ question }) => question ?? []),
    losses: results.flatMap(({ losses }) => losses),
  };
}
