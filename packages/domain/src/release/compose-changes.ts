import { changeOf } from './diff-records.ts';
import type { FieldChange, RecordChange } from './record-change.ts';

/**
 * Joins what happened to one record in one version after the other, oldest first, into what happened from before the first to after the
 * last. Null when that is nothing: it was added and removed again, or changed and changed back.
 */
export function composeChanges(changes: readonly RecordChange[]): RecordChange | null {
  const first = changes[0];
  const last = changes.at(-1);
  if (first === undefined || last === undefined) return null;
  const wasThere = first.change !== 'ADDED';
  const isThere = last.change !== 'REMOVED';
  if (!wasThere && !isThere) return null;
  const fields = composeFields(changes);
  // Of records whose files hold keys only the fact of a change is told: whether it was taken back is not known.
  const isWithheld = changes.some((each) => each.change === 'CHANGED' && each.fields.length === 0);
  if (wasThere && isThere && fields.length === 0 && !isWithheld) return null;
  return { ...last, change: changeOf(wasThere, isThere), fields };
}

function composeFields(changes: readonly RecordChange[]): FieldChange[] {
  const byField = new Map<string, FieldChange>();
  for (const change of changes.flatMap(({ fields }) => fields)) {
    byField.set(change.field, { ...change, before: (byField.get(change.field) ?? change).before });
  }
  return [...byField.values()].filter(({ before, after }) => before !== after).toSorted(byName);
}

function byName(a: FieldChange, b: FieldChange): number {
  return a.field < b.field ? -1 : Number(a.field > b.field);
}
