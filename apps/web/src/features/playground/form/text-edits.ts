import { type ASTNode, Kind, type Location, type SelectionNode, type SelectionSetNode, type Token, TokenKind } from 'graphql';

/** One change of a text: what stands from `start` to before `end` becomes `text`. */
export type TextEdit = { readonly start: number; readonly end: number; readonly text: string };

/** Makes changes that do not overlap. All of them count in the text as it was. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((edited, { start, end, text: replacement }) => edited.slice(0, start) + replacement + edited.slice(end), text);
}

/** Where a node stands in the text that it was parsed from. */
export function locationOf({ loc }: { readonly loc?: Location | undefined }): Location {
  if (loc === undefined) throw new Error('This node was not parsed from a text. Parse without the option noLocation.');
  return loc;
}

/** Puts a selection behind the others of a set, in lines if they stand in lines. The lone placeholder of an empty set makes room for it. */
export function insertSelection(text: string, set: SelectionSetNode, selection: string): TextEdit {
  const last = set.selections.at(-1);
  const [first] = set.selections;
  if (first === undefined || last === undefined) throw new Error('GraphQL knows no empty set of selections.');
  const lineStart = indentAt(text, locationOf(last).start);
  const inLines = text.slice(locationOf(set).start, locationOf(first).start).includes('\n');
  const written = inLines ? selection.replaceAll('\n', `\n${lineStart}`) : selection.replaceAll(/\s+/g, ' ');
  if (isPlaceholder(set)) return { ...span(last), text: written };
  const { end } = locationOf(last);
  if (!inLines) return { start: end, end, text: ` ${written}` };
  // A comment at the end of the line belongs to what stands before it.
  const rest = /^[ \t,]*(?:#.*)?(?=\r?\n|$)/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: end + rest, end: end + rest, text: `\n${lineStart}${written}` };
}

/** Takes a selection out of its set; the last one leaves a placeholder, as GraphQL knows no empty set. */
export function takeOutSelection(text: string, set: SelectionSetNode, selection: SelectionNode): TextEdit {
  return set.selections.length === 1 ? { ...span(selection), text: PLACEHOLDER } : takeOut(text, selection);
}

/** Takes a node out with the space before it, and with its line if it stands there alone. */
export function takeOut(text: string, node: ASTNode): TextEdit {
  const { start, end } = span(node);
  const before = text.slice(0, start).replace(/[ \t,]+$/, '').length;
  const isFirst = before === 0 || text[before - 1] === '\n';
  if (!isFirst) return { start: before, end, text: '' };
  const [rest = '', next] = /^[ \t,]*(\}|\r?\n|$)?/.exec(text.slice(end)) ?? [];
  if (next === undefined) return { start, end: end + rest.length, text: '' };
  const line = Math.max(0, text.slice(0, before).replace(/\r?\n$/, '').length);
  return { start: line, end: next === '}' ? end : end + rest.length - next.length, text: '' };
}

/** Takes one of several nodes between brackets out; with the last of them go the brackets. */
export function takeOutOfList(nodes: readonly ASTNode[], gone: ReadonlySet<ASTNode>): readonly TextEdit[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (nodes.every((node) => gone.has(node))) {
    return [
      {
        start: neighbor(locationOf(first).startToken, 'prev').start,
        end: neighbor(locationOf(last).endToken, 'next').end,
        text: '',
      },
    ];
  }
  const firstKept = nodes.findIndex((node) => !gone.has(node));
  return nodes.flatMap((node, index) => {
    if (!gone.has(node)) return [];
    const [previous, next] = [nodes[index - 1], nodes[index + 1]];
    if (index < firstKept && next !== undefined)
      return [{ start: locationOf(node).start, end: locationOf(next).start, text: '' }];
    return previous === undefined ? [] : [{ start: locationOf(previous).end, end: locationOf(node).end, text: '' }];
  });
}

/** The space at the start of the line in which an offset lies. */
export function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** The field that stands where nothing is chosen: every type has it. */
export const PLACEHOLDER = '__typename';

/** True for a set in which nothing is chosen yet. */
export function isPlaceholder({ selections }: SelectionSetNode): boolean {
  const [only, ...others] = selections;
  if (only?.kind !== Kind.FIELD || others.length > 0) return false;
  return only.name.value === PLACEHOLDER && only.alias === undefined && (only.directives ?? []).length === 0;
}

function span(node: ASTNode): { readonly start: number; readonly end: number } {
  const { start, end } = locationOf(node);
  return { start, end };
}

function neighbor(token: Token, direction: 'prev' | 'next'): Token {
  const found = token[direction];
  if (found === null) throw new Error('A list of GraphQL stands between brackets.');
  return found.kind === TokenKind.COMMENT ? neighbor(found, direction) : found;
}
