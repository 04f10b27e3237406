/**
 * Gives a row that the data promise.
 *
 * @throws Error when it is missing: the importer checks every reference, so the database was changed behind it.
 */
export function required<Row>(row: Row | null | undefined, what: string): Row {
  if (row === null || row === undefined) throw new Error(`The database lacks ${what}.`);
  return row;
}
