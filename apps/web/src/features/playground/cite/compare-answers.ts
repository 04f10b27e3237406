import type { CsvCell } from '@tumen/domain/csv';
import { isObject, type JsonObject } from '../json-object.ts';
import { type AnswerList, findLists, type TableRow, tabulate } from '../tabulate-answer.ts';
import { keyOf } from '../views/walk-records.ts';

/** One cell that is not what it was. Absent cells are undefined. */
export type CellDifference = { readonly column: string; readonly before: CsvCell; readonly after: CsvCell };

/** A record of both answers that does not say the same in both. */
type RecordDifference = { readonly record: JsonObject; readonly cells: readonly CellDifference[] };

/** How the list with this path differs between two answers; `count` is how many records each has. */
export type ListDifference = {
  readonly path: string;
  readonly count: { readonly before: number; readonly after: number };
  /** Those of the first answer alone. */
  readonly gone: readonly JsonObject[];
  /** Those of the second answer alone. */
  readonly come: readonly JsonObject[];
  readonly changed: readonly RecordDifference[];
};

export type AnswerDifference = {
  /** Values beside the lists, as a total. */
  readonly values: readonly CellDifference[];
  /** The lists that differ. */
  readonly lists: readonly ListDifference[];
};

/**
 * How two answers to one question differ: the records that only one of them has, and the cells of the others. Records are the same by their
 * slug, code or id, or else by all they say. Neither their order nor a cursor, which says where a record stands, is a difference.
 */
export function compareAnswers(before: unknown, after: unknown): AnswerDifference {
  const [older, newer] = [listsOf(before), listsOf(after)];
  const paths = new Set([...older, ...newer].map(({ path }) => path));
  return {
    values: compareRows(valuesOf(before), valuesOf(after)),
    lists: [...paths].map((path) => compareLists(path, recordsAt(older, path), recordsAt(newer, path))).filter(isDifferent),
  };
}

/** Whether two answers say the same. */
export function isSameAnswer({ values, lists }: AnswerDifference): boolean {
  return values.length === 0 && lists.length === 0;
}

function compareLists(path: string, before: readonly JsonObject[], after: readonly JsonObject[]): ListDifference {
  const left = groupByKey(before);
  const gone: JsonObject[] = [];
  const come: JsonObject[] = [];
  const changed: RecordDifference[] = [];
  for (const record of after) {
    const older = left.get(keyOf(record))?.shift();
    if (older === undefined) come.push(record);
    else {
      const cells = compareRows(toRow(older), toRow(record));
      if (cells.length > 0) changed.push({ record, cells });
    }
  }
  for (const records of left.values()) gone.push(...records);
  return { path, count: { before: before.length, after: after.length }, gone, come, changed };
}

function isDifferent({ gone, come, changed }: ListDifference): boolean {
  return gone.length + come.length + changed.length > 0;
}

function groupByKey(records: readonly JsonObject[]): Map<string, JsonObject[]> {
  const groups = new Map<string, JsonObject[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}

function recordsAt(lists: readonly AnswerList[], path: string): readonly JsonObject[] {
  return lists.find((list) => list.path === path)?.records ?? [];
}

function toRow(record: JsonObject): TableRow {
  return tabulate([record]).rows[0] ?? new Map();
}

/** An answer without lists has values only. */
function listsOf(data: unknown): readonly AnswerList[] {
  return findLists(data).filter(({ path }) => path !== '');
}

function valuesOf(data: unknown): TableRow {
  return isObject(data) ? toRow(withoutRecords(data)) : new Map();
}

/** The same object without its lists of records, and without those of the objects in it. */
function withoutRecords(value: JsonObject): JsonObject {
  const kept = Object.entries(value).filter(([, part]) => !(Array.isArray(part) && part.every(isObject)));
  return Object.fromEntries(kept.map(([name, part]) => [name, isObject(part) ? withoutRecords(part) : part]));
}

function compareRows(before: TableRow, after: TableRow): CellDifference[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((column) => !/(^|\.)(\w*[cC]ursor|pageInfo\..*)$/.test(column) && before.get(column) !== after.get(column))
    .map((column) => ({ column, before: before.get(column), after: after.get(column) }));
}
