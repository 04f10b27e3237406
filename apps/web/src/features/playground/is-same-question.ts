import { parseVariables } from './parse-variables.ts';
import type { Draft } from './share-link.ts';

/** Whether two drafts ask the same: one text with variables of one value, however these are laid out. */
export function isSameQuestion(a: Draft, b: Draft): boolean {
  return a.query === b.query && readValue(a.variables) === readValue(b.variables);
}

function readValue(variables: string): string {
  const parsed = parseVariables(variables);
  return parsed.fault === null ? JSON.stringify(parsed.variables ?? {}) : variables;
}
