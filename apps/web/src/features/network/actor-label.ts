import type { ActorKind } from '@/graphql/generated/graphql.ts';
import { estimateTextWidth, fitText } from '../timeline/estimate-text-width.ts';

/** The short name of an actor, on a line or two, and the room it takes. */
export type ActorLabel = { lines: readonly string[]; width: number };

const IN_BRACKETS = /^(.*?)\s*\(([^()]+)\)$/u;
// In Russian a drawing does without the patronymic, as newspapers do.
const WITH_PATRONYMIC = /^(\S+) \S+(?:вич|ич|вна) (\S+)$/u;
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** Shortens a name for a drawing: a state to what people call it, a body to its abbreviation where the full name brings one. */
export function shortName(name: string, kind: ActorKind): string {
  const [, given, family] = WITH_PATRONYMIC.exec(name) ?? [];
  if (kind === 'PERSON' && given && family) return `${given} ${family}`;
  const [, full, inBrackets] = IN_BRACKETS.exec(name) ?? [];
  if (full === undefined || inBrackets === undefined) return name;
  return kind === 'STATE' || ABBREVIATION.test(inBrackets) ? inBrackets : full;
}

/** Sets a short name on one line, or on two where it is wider than `widest`, both in pixels; what fits on neither is cut. */
export function setLabel(text: string, fontSize: number, widest: number): ActorLabel {
  const lines = estimateTextWidth(text, fontSize) <= widest ? [text] : breakInTwo(text, fontSize, widest);
  return { lines, width: Math.max(...lines.map((line) => estimateTextWidth(line, fontSize))) };
}

function breakInTwo(text: string, fontSize: number, widest: number): string[] {
  const words = text.split(' ');
  const breaks = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const length = (lines: readonly string[]) => Math.max(...lines.map((line) => estimateTextWidth(line, fontSize)));
  const best = breaks.toSorted((one, other) => length(one) - length(other))[0] ?? [text];
  return best.map((line) => fitText(line, fontSize, widest));
}
