/** A stretch of text that both sides of a comparison have, or only the earlier one, or only the later one. */
export type DiffPart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Words and signs that may differ before the two texts are shown one after the other: the work grows with the length times this. */
const MOST_EDITS = 400;

/** Where less of the longer text stayed than one part in so many, what stayed are stray words. */
const LEAST_SHARE = 3;

const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|./gsu;

/**
 * Compares two texts word by word. The parts that are not removed make up `after`, those that are not added make up `before` but for its
 * blanks: a line that is only broken elsewhere is the same. Where words were exchanged the removed ones come first. Texts with little in common are removed and added as a whole.
 *
 * @see Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const steps = findSteps(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []);
  if (steps === null || lengthOf(steps, 'same') * LEAST_SHARE < Math.max(before.length, after.length)) {
    return joinParts([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  return joinParts(steps);
}

function lengthOf(parts: readonly DiffPart[], kind: DiffPart['kind']): number {
  return parts.reduce((sum, part) => sum + (part.kind === kind ? part.text.length : 0), 0);
}

/** The fewest steps, a token each. Null when they are more than `MOST_EDITS`. */
function findSteps(before: readonly string[], after: readonly string[]): DiffPart[] | null {
  // How far in `before` one comes on each diagonal; a diagonal is the place in `before` less that in `after`.
  const reached = new Int32Array(2 * MOST_EDITS + 3);
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
    rounds.push(reached.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const from = previousDiagonal(reached, diagonal, edits);
      let x = read(reached, from) + (from < diagonal ? 1 : 0);
      while (x < before.length && x - diagonal < after.length && isSame(before[x], after[x - diagonal])) x += 1;
      reached[diagonal + MOST_EDITS + 1] = x;
      if (x >= before.length && x - diagonal >= after.length) return walkBack(before, after, rounds);
    }
  }
  return null;
}

function isSame(one = '', other = ''): boolean {
  return one === other || (one.trim() === '' && other.trim() === '');
}

/** The diagonal from which more was reached: the one above by an added token, the one below by a removed one. */
function previousDiagonal(reached: Int32Array, diagonal: number, edits: number): number {
  const isAdded = diagonal === -edits || (diagonal !== edits && read(reached, diagonal - 1) < read(reached, diagonal + 1));
  return isAdded ? diagonal + 1 : diagonal - 1;
}

function read(reached: Int32Array, diagonal: number): number {
  return reached[diagonal + MOST_EDITS + 1] ?? 0;
}

function walkBack(before: readonly string[], after: readonly string[], rounds: readonly Int32Array[]): DiffPart[] {
  const steps: DiffPart[] = [];
  let x = before.length;
  let y = after.length;
  for (const [edits, reached] of [...rounds.entries()].toReversed()) {
    const from = previousDiagonal(reached, x - y, edits);
    const fromX = edits === 0 ? 0 : read(reached, from);
    const fromY = edits === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      steps.push({ kind: 'same', text: after[y] ?? '' });
    }
    if (x > fromX) steps.push({ kind: 'removed', text: before[fromX] ?? '' });
    if (y > fromY) steps.push({ kind: 'added', text: after[fromY] ?? '' });
    x = fromX;
    y = fromY;
  }
  return steps.toReversed();
}

/** Joins neighbors. Blanks between two changes go with both, so that an exchanged phrase reads as one. */
function joinParts(steps: readonly DiffPart[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') parts.push({ kind: 'removed', text: removed });
    if (added !== '') parts.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [index, { kind, text }] of steps.entries()) {
    const isBetween = removed + added !== '' && text.trim() === '' && (steps[index + 1]?.kind ?? 'same') !== 'same';
    if (kind === 'same' && !isBetween) {
      flush();
      const last = parts.at(-1);
      if (last?.kind === 'same') parts[parts.length - 1] = { kind, text: last.text + text };
      else parts.push({ kind, text });
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  flush();
  return parts;
}
