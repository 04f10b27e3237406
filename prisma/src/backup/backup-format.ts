/**
 * The file of a backup: gzip over lines of UTF-8.
 *
 *     {"format":"tumen-backup","formatVersion":1,…}     BackupHeader
 *     {"table":"Attempt","columns":["id",…]}            PartHead, one a table
 *     …                                                 its rows as `COPY … TO STDOUT` writes them (text format)
 *     \.                                                the end of the rows
 *     {"rows":2,"sha256":"…"}                           PartFoot: over the bytes of the rows
 *     {"parts":1,"rows":2,"sha256":"…"}                 BackupEnd: over all bytes before this line
 *
 * Each part can be loaded by `psql` alone: `COPY "Attempt" ("id",…) FROM STDIN`, then the rows.
 */
export const FORMAT = 'tumen-backup';
export const FORMAT_VERSION = 1;

/** The line behind the last row of a part. No row can look like it: COPY writes a backslash twice. */
export const END_OF_ROWS = '\\.\n';

export type BackupHeader = {
  readonly format: typeof FORMAT;
  readonly formatVersion: typeof FORMAT_VERSION;
  /** ISO, UTC. */
  readonly createdAt: string;
  readonly tumenVersion: string;
  readonly postgresVersion: string;
  /** The names of the migrations that the database had, oldest first. */
  readonly migrations: readonly string[];
};

export type PartHead = { readonly table: string; readonly columns: readonly string[] };
export type PartFoot = { readonly rows: number; readonly sha256: string };
export type BackupEnd = { readonly parts: number; readonly rows: number; readonly sha256: string };

/** Counts the rows in a piece of COPY text; a line break within a value is written as `\n`. */
export function countRows(text: Buffer): number {
  let rows = 0;
  for (let at = text.indexOf(10); at !== -1; at = text.indexOf(10, at + 1)) rows += 1;
  return rows;
}
