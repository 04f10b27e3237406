/** What a cell may hold; an empty one is undefined. */
export type CsvCell = string | number | boolean | undefined;

/**
 * The byte order mark. Excel reads a CSV file without it in the code page of the machine, and Hangul and Cyrillic are lost; teachers open
 * these files in Excel. LibreOffice, R (readr) and pandas skip it; Python's csv module wants `utf-8-sig`. Programs have the JSON files.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/** What makes a spreadsheet take a text for a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows for a spreadsheet: those of `writeCsvRows` behind a byte order mark. */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + writeCsvRows(rows);
}

/** Rows as RFC 4180 has them, for programs: CRLF, quotes only where they are needed. Empty cells are empty, not `""`. */
export function writeCsvRows(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(value: CsvCell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
