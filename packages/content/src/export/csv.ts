import type { ExportFile } from './export-file.ts';
import type { Cell, Table } from './table.ts';

/**
 * The byte order mark. Excel reads a CSV file without it in the code page of the machine, and Hangul and Cyrillic are lost; teachers open
 * these files in Excel. LibreOffice, R (readr) and pandas skip it; Python's csv module wants `utf-8-sig`. Programs have the JSON files.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/** What makes a spreadsheet take a text for a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as RFC 4180 has it: a header row, CRLF, quotes only where they are needed. Empty cells are empty, not `""`. */
export function toCsv({ name, fields, rows }: Table): ExportFile {
  const lines = [fields.map((field) => field.name), ...rows].map((cells) => `${cells.map(toCell).join(',')}\r\n`);
  return { path: `csv/${name}.csv`, text: BYTE_ORDER_MARK + lines.join('') };
}

function toCell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
