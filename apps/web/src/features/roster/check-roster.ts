import { type LineFault, type RosterLine, readRoster } from '@tumen/domain/roster/read-roster';
import type { RosterState } from '@/graphql/generated/graphql.ts';

/** So many names go to the server at once. */
export const MOST_NAMES = 300;

/** A line with what becomes of it: as the text says where it is wrong, else as the server does. */
export type CheckedLine = { readonly line: number; readonly name: string; readonly verdict: LineFault | RosterState };

/** Asks of names, in their order, what would become of each. Null: the server could not be asked. */
export type AskStates = (names: readonly string[]) => Promise<readonly RosterState[] | null>;

/**
 * Reads a roster and finds out what becomes of each line.
 *
 * @returns `lines`, or why there are none: nothing in the text, more names than go at once, or no answer.
 */
export async function checkRoster(
  text: string,
  ask: AskStates,
): Promise<{ lines: readonly CheckedLine[] } | { fault: 'EMPTY' | 'TOO_MANY' | 'UNREACHABLE' }> {
  const { lines, isCut } = readRoster(text);
  const named = lines.filter(({ fault }) => fault === null);
  if (lines.length === 0) return { fault: 'EMPTY' };
  if (isCut || named.length > MOST_NAMES) return { fault: 'TOO_MANY' };
  const states = named.length === 0 ? [] : await ask(named.map(({ name }) => name));
  if (states === null) return { fault: 'UNREACHABLE' };
  const stateOf = new Map<RosterLine, RosterState>();
  named.forEach((line, index) => {
    stateOf.set(line, states[index] ?? 'INVALID');
  });
  return {
    lines: lines.map((each) => ({ line: each.line, name: each.name, verdict: each.fault ?? stateOf.get(each) ?? 'INVALID' })),
  };
}
