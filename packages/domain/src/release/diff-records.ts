import type { Change, FieldChange, RecordChange, WrittenRecord, WrittenRecords } from './record-change.ts';

const NO_FIELDS: ReadonlyMap<string, string> = new Map();

/** What makes `after` out of `before`, by kind and slug of the records. */
export function diffRecords(before: WrittenRecords, after: WrittenRecords): RecordChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return keys.flatMap((key) => diffRecord(before.get(key), after.get(key)));
}

function diffRecord(before: WrittenRecord | undefined, after: WrittenRecord | undefined): RecordChange[] {
  const record = after ?? before;
  if (record === undefined) return [];
  const fields = diffFields(before?.fields ?? NO_FIELDS, after?.fields ?? NO_FIELDS);
  if (before !== undefined && after !== undefined && fields.length === 0) return [];
  const { kind, slug, title } = record;
  return [{ kind, slug, title, change: changeOf(before !== undefined, after !== undefined), fields }];
}

function diffFields(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .toSorted()
    .map((field) => ({ field, before: before.get(field) ?? null, after: after.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

/** What happened to a record that was there before, after, or both. */
export function changeOf(wasThere: boolean, isThere: boolean): Change {
  if (!wasThere) return 'ADDED';
  return isThere ? 'CHANGED' : 'REMOVED';
}
