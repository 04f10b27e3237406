import type { CsvCell } from '@tumen/domain/csv';
import { isObject, type JsonObject } from './json-object.ts';

/** A list of the answer that can be a table. */
export type AnswerList = {
  /** Where it stands, with dots between the fields. */
  readonly path: string;
  readonly records: readonly JsonObject[];
  /** The object that holds it. */
  readonly owner?: JsonObject;
  /** The connection that it is the page of; absent for a plain list. */
  readonly connection?: JsonObject | undefined;
  /** What stands beside it: the plain values of its owner, and of its connection. */
  readonly beside?: TableRow;
};

/** Cells by column; a column that a row has nothing for is absent from it. */
export type TableRow = ReadonlyMap<string, CsvCell>;

export type AnswerTable = { readonly columns: readonly string[]; readonly rows: readonly TableRow[] };

/** What stands between the items of a list in one cell, and between those of a list inside such a list. */
const SEPARATORS = [' | ', '; ', ', '];

/** The fields that tell which record it is. */
const NAMING = ['slug', 'date', 'dateLabel', 'title', 'name', 'label'];

/**
 * The lists of an answer, in its order. A connection counts as the list of its nodes. Lists inside the records of another one are
 * cells of that one. Empty lists are left out, and an answer without any other is one record.
 */
export function findLists(data: unknown): readonly AnswerList[] {
  if (!isObject(data)) return [];
  const lists = listsIn(data, '').filter(({ records }) => records.length > 0);
  return lists.length === 0 ? [{ path: '', records: [data] }] : lists;
}

/**
 * The lists inside the records of others whose items hold lists too, as facts hold citations: joined in cells, nobody could tell which
 * citation belongs to which fact. One record an item, behind what names the record that holds it.
 */
export function findInnerLists(lists: readonly AnswerList[]): readonly AnswerList[] {
  return lists.flatMap(({ path, records }) => {
    const owner = path.split('.').at(-1);
    const inner = records.flatMap((record) => {
      const names = NAMING.filter((name) => typeof record[name] === 'string').map((name) => [`${owner}.${name}`, record[name]]);
      return listsIn(record, path).map((list) => ({
        path: list.path,
        records: list.records.map((item) => ({ ...Object.fromEntries(names), ...item })),
      }));
    });
    return [...new Set(inner.map((list) => list.path))]
      .map((innerPath) => ({
        path: innerPath,
        records: inner.filter((list) => list.path === innerPath).flatMap((list) => list.records),
      }))
      .filter((list) => list.records.some(holdsRecords));
  });
}

/** Where in an answer a list stands that holds nothing. */
export function findEmptyLists(data: unknown): readonly string[] {
  const lists = isObject(data) ? listsIn(data, '') : [];
  return lists.filter(({ records }) => records.length === 0).map(({ path }) => path);
}

/** The plain values beside no list, by their path, such as a count asked under a name of its own. Empty where an answer is one record. */
export function findValuesApart(data: unknown): TableRow {
  const hasLists = isObject(data) && listsIn(data, '').some(({ records }) => records.length > 0);
  return new Map(hasLists ? valuesApartIn(data, '') : []);
}

/** The list with this path, also one inside others; where there is none, the longest. Undefined without any list. */
export function chooseList(lists: readonly AnswerList[], path: string | null | undefined): AnswerList | undefined {
  const longest = lists.toSorted((a, b) => b.records.length - a.records.length)[0];
  return [...lists, ...findInnerLists(lists)].find((list) => list.path === path) ?? longest;
}

/** A table of records: nested objects become columns with dotted names, nested lists one cell. */
export function tabulate(records: readonly JsonObject[], depth = 0): AnswerTable {
  const rows = records.map((record) => flatten(record, depth));
  return { columns: [...new Set(rows.flatMap((row) => [...row.keys()]))], rows };
}

/** Rows in the order of one column, those without a value last in both directions. */
export function sortRows(
  rows: readonly TableRow[],
  { column, isDescending, locale }: { column: string; isDescending: boolean; locale: string },
): readonly TableRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...rows].sort((a, b) => {
    const [left, right] = [a.get(column), b.get(column)];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    const order = typeof left === 'number' && typeof right === 'number' ? left - right : compare(String(left), String(right));
    return isDescending ? -order : order;
  });
}

/** The rows of a table as a file has them: names of columns, then cells. */
export function toCells({ columns, rows }: AnswerTable): readonly (readonly CsvCell[])[] {
  return [columns, ...rows.map((row) => columns.map((column) => row.get(column)))];
}

function listsIn(value: JsonObject, path: string): AnswerList[] {
  return Object.entries(value).flatMap(([name, part]) => {
    const partPath = path === '' ? name : `${path}.${name}`;
    const records = recordsOf(part);
    if (records !== null) {
      const connection = isObject(part) ? part : undefined;
      return [{ path: partPath, records, owner: value, connection, beside: valuesBeside(value, part) }];
    }
    return isObject(part) ? listsIn(part, partPath) : [];
  });
}

function valuesApartIn(value: JsonObject, path: string): (readonly [string, CsvCell])[] {
  const ownsList = Object.values(value).some((part) => recordsOf(part) !== null);
  return Object.entries(value).flatMap(([name, part]) => {
    const partPath = path === '' ? name : `${path}.${name}`;
    if (recordsOf(part) !== null) return [];
    if (isObject(part)) return valuesApartIn(part, partPath);
    return ownsList ? [] : flattenField(partPath, part, 0);
  });
}

function valuesBeside(owner: JsonObject, list: unknown): TableRow {
  const pageInfo = isObject(list) ? list.pageInfo : null;
  return new Map([...plainValues(owner), ...plainValues(list), ...flattenField('pageInfo', pageInfo, 0)]);
}

function plainValues(value: unknown): (readonly [string, CsvCell])[] {
  const fields = isObject(value) ? Object.entries(value).filter(([, part]) => typeof part !== 'object') : [];
  return fields.flatMap(([name, part]) => flattenField(name, part, 0));
}

/** The records of a list or a connection; null for anything else. */
function recordsOf(value: unknown): readonly JsonObject[] | null {
  if (Array.isArray(value)) return value.every(isObject) ? value : null;
  if (!isObject(value)) return null;
  if (Array.isArray(value.edges)) return value.edges.filter(isObject).map(openEdge);
  if (Array.isArray(value.nodes)) return value.nodes.filter(isObject);
  return null;
}

function holdsRecords(record: JsonObject): boolean {
  return listsIn(record, '').some(({ records }) => records.length > 0);
}

/** The fields of the node, and behind them those of the edge, as a cursor. */
function openEdge(edge: JsonObject): JsonObject {
  const { node, ...own } = edge;
  if (!isObject(node)) return own;
  return {
    ...node,
    ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name in node ? `edge.${name}` : name, value])),
  };
}

function flatten(record: JsonObject, depth: number): TableRow {
  return new Map(Object.entries(record).flatMap(([name, value]) => flattenField(name, value, depth)));
}

function flattenField(name: string, value: unknown, depth: number): (readonly [string, CsvCell])[] {
  if (value === null || value === undefined) return [];
  const records = recordsOf(value);
  if (records !== null) return [...join(name, records, depth), ...flattenRest(name, value, depth)];
  if (Array.isArray(value)) return [[name, value.map(writeItem).join(separator(depth))]];
  if (isObject(value)) return [...flatten(value, depth)].map(([column, cell]) => [`${name}.${column}`, cell]);
  return [[name, typeof value === 'number' || typeof value === 'boolean' ? value : String(value)]];
}

/** One cell a column: the first item of each belongs together, then the second ones. */
function join(name: string, records: readonly JsonObject[], depth: number): (readonly [string, CsvCell])[] {
  const { columns, rows } = tabulate(records, depth + 1);
  return columns.map((column) => [`${name}.${column}`, rows.map((row) => String(row.get(column) ?? '')).join(separator(depth))]);
}

/** What a connection says beside its list, as its total. */
function flattenRest(name: string, value: unknown, depth: number): (readonly [string, CsvCell])[] {
  if (!isObject(value)) return [];
  const { edges, nodes, ...rest } = value;
  return [...flatten(rest, depth)].map(([column, cell]) => [`${name}.${column}`, cell]);
}

function separator(depth: number): string {
  return SEPARATORS[Math.min(depth, SEPARATORS.length - 1)] ?? '';
}

function writeItem(item: unknown): string {
  if (item === null) return '';
  return typeof item === 'object' ? JSON.stringify(item) : String(item);
}
