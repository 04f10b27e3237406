import { writeCsv } from '@tumen/domain/csv';
import type { ExportFile } from './export-file.ts';
import type { Table } from './table.ts';

/** A table with a header row. */
export function toCsv({ name, fields, rows }: Table): ExportFile {
  return { path: `csv/${name}.csv`, text: writeCsv([fields.map((field) => field.name), ...rows]) };
}
