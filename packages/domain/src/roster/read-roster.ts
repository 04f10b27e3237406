/** Names of students out of what a teacher pastes or uploads. Whether a class has them already is known elsewhere. */
import { isTooLong, tidyName } from './person-name.ts';

/** A class has at most a thousand places; with a head and some blank lines. */
const MOST_LINES = 2_000;

/**
 * Why a line gives no name:
 *
 * - `NO_NAME`: it has something, but no name.
 * - `TOO_LONG`: more than 60 characters.
 * - `UNREADABLE`: with the sign that stands for a lost letter.
 * - `OPEN_QUOTE`: a quotation mark begins a cell and none ends it. What follows is part of the cell.
 * - `NOT_STUDENT`: OneRoster says that it is somebody else, or somebody who left.
 */
export const LINE_FAULTS = ['NO_NAME', 'TOO_LONG', 'UNREADABLE', 'OPEN_QUOTE', 'NOT_STUDENT'] as const;
export type LineFault = (typeof LINE_FAULTS)[number];

/** One line with a name or a fault. `line` is counted from 1, as editors and spreadsheets do. */
export type RosterLine = { readonly line: number; readonly name: string; readonly fault: LineFault | null };

export type RosterFormat = 'LIST' | 'TABLE' | 'ONE_ROSTER';

export type ReadRoster = {
  readonly format: RosterFormat;
  /** Of the lines that are not empty, without the head. */
  readonly lines: readonly RosterLine[];
  /** Whether lines beyond the 2,000th were left unread. */
  readonly isCut: boolean;
};

type Row = { readonly line: number; readonly cells: readonly string[]; readonly isOpen: boolean };
type Column = 'full' | 'family' | 'given' | 'patronymic' | 'role' | 'status' | 'enabled';
type Columns = Partial<Record<Column, number>>;

/** What heads of columns are called, in lower case and without spaces, points and hyphens. */
const HEADS: Record<string, Column> = {
  ...sameColumn('full', ['name', 'fullname', 'student', 'studentname', 'displayname', 'pupil', 'names', 'students']),
  ...sameColumn('full', ['이름', '성명', '학생', '학생이름', '학생명', '학생성명', 'фио', 'имяифамилия', 'фамилияимя']),
  ...sameColumn('full', ['фамилияиимя', 'ученик', 'учащийся', 'студент', 'фамилияимяотчество', 'имяфамилия']),
  ...sameColumn('family', ['lastname', 'familyname', 'surname', 'last', '성', 'фамилия']),
  ...sameColumn('given', ['firstname', 'givenname', 'forename', 'first', 'имя']),
  ...sameColumn('patronymic', ['отчество']),
};
const ONE_ROSTER_HEADS: Record<string, Column> = { role: 'role', status: 'status', enableduser: 'enabled' };
const DELIMITERS = ['\t', ';', ','] as const;
/** Numbers, dates and addresses that stand beside names in tables without a head. */
const NO_NAME = /^[\p{N}\s.,:/#№-]*$|@/u;

/**
 * Reads names from a text: one a line; or a table with tabs, semicolons or commas, whose head says which columns are names, in English,
 * Korean or Russian; or `users.csv` of OneRoster 1.1 and 1.2. In a table without such a head, what is neither a number nor an e-mail
 * address is the name.
 *
 * Family and given name become one: 김미나, Иванова Анна, Anna Ivanova.
 */
export function readRoster(text: string): ReadRoster {
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = findDelimiter(body);
  const rows = readRows(body, delimiter).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const isCut = rows.length > MOST_LINES;
  const [head, ...rest] = rows.slice(0, MOST_LINES);
  if (!head) return { format: 'LIST', lines: [], isCut };
  const columns = findColumns(head.cells);
  if (columns === null) {
    const lines = [head, ...rest].map((row) => toLine(row, nameWithoutHead(row.cells)));
    return { format: delimiter === null ? 'LIST' : 'TABLE', lines, isCut };
  }
  const isOneRoster = head.cells.some((cell) => toKey(cell) === 'sourcedid');
  const lines = rest.map((row) =>
    isOneRoster && !isStudent(row.cells, columns)
      ? { line: row.line, name: nameByHead(row.cells, columns), fault: 'NOT_STUDENT' as const }
      : toLine(row, nameByHead(row.cells, columns)),
  );
  return { format: isOneRoster ? 'ONE_ROSTER' : delimiter === null ? 'LIST' : 'TABLE', lines, isCut };
}

function sameColumn(column: Column, heads: readonly string[]): Record<string, Column> {
  return Object.fromEntries(heads.map((head) => [head, column]));
}

/** The sign that divides the first line which has one; null: each line is one cell. */
function findDelimiter(text: string): string | null {
  const first = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? '';
  return DELIMITERS.find((delimiter) => first.includes(delimiter)) ?? null;
}

/** Lines as RFC 4180 has them. A quotation mark counts only at the beginning of a cell. */
function readRows(text: string, delimiter: string | null): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let start = 1;
  let isQuoted = false;
  const endRow = (isOpen: boolean) => {
    rows.push({ line: start, cells: [...cells, cell], isOpen });
    [cells, cell] = [[], ''];
  };
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const isLineEnd = character === '\n' || (character === '\r' && text.charAt(index + 1) !== '\n');
    if (isLineEnd) line++;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index++;
      } else isQuoted = false;
    } else if (character === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (isLineEnd) {
      endRow(false);
      start = line;
    } else if (character === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (character !== '\r') cell += character;
  }
  endRow(isQuoted);
  return rows;
}

function toKey(head: string): string {
  return tidyName(head)
    .toLowerCase()
    .replaceAll(/[\s.·_-]/g, '');
}

/** Null when no head names a name: then the first line is a student. */
function findColumns(heads: readonly string[]): Columns | null {
  const keys = heads.map(toKey);
  const isOneRoster = keys.includes('sourcedid');
  const known = { ...HEADS, ...(isOneRoster ? ONE_ROSTER_HEADS : {}) };
  const columns: Columns = {};
  keys.forEach((key, index) => {
    const column = Object.hasOwn(known, key) ? known[key] : undefined;
    if (column !== undefined) columns[column] ??= index;
  });
  // "성" and "이름" side by side are family and given name.
  if (columns.family !== undefined && columns.given === undefined && columns.full !== undefined) {
    columns.given = columns.full;
    delete columns.full;
  }
  return columns.full === undefined && columns.given === undefined && columns.family === undefined ? null : columns;
}

function isStudent(cells: readonly string[], columns: Columns): boolean {
  const cell = (column: Column) => (cells[columns[column] ?? -1] ?? '').trim().toLowerCase();
  const isGone = ['tobedeleted', 'inactive'].includes(cell('status')) || cell('enabled') === 'false';
  return !isGone && ['', 'student'].includes(cell('role'));
}

function nameByHead(cells: readonly string[], columns: Columns): string {
  const cell = (column: Column) => tidyName(cells[columns[column] ?? -1] ?? '');
  if (columns.full !== undefined) return cell('full');
  const [family, given, patronymic] = [cell('family'), cell('given'), cell('patronymic')];
  if (/\p{Script=Hangul}/u.test(family) && /\p{Script=Hangul}/u.test(given)) return family + given;
  const inOrder = /\p{Script=Cyrillic}/u.test(family) ? [family, given, patronymic] : [given, family];
  return inOrder.filter((part) => part !== '').join(' ');
}

function nameWithoutHead(cells: readonly string[]): string {
  return cells
    .map(tidyName)
    .filter((cell) => !NO_NAME.test(cell))
    .join(' ');
}

function toLine({ line, isOpen }: Row, name: string): RosterLine {
  return { line, name, fault: isOpen ? 'OPEN_QUOTE' : faultOf(name) };
}

function faultOf(name: string): LineFault | null {
  if (name === '') return 'NO_NAME';
  if (name.includes('\uFFFD')) return 'UNREADABLE';
  return isTooLong(name) ? 'TOO_LONG' : null;
}
