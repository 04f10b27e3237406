import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { quoteTable, type Table } from './list-tables.ts';

/** Lets each sequence that numbers a column of the tables go on behind the highest number that is taken. */
export async function resetSequences(client: Client, tables: readonly Table[]): Promise<void> {
  for (const table of tables) {
    const { rows } = await client.query<{ column: string; sequence: string }>(
      `SELECT attname::text AS "column", pg_get_serial_sequence($1, attname) AS sequence FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND pg_get_serial_sequence($1, attname) IS NOT NULL`,
      [quoteTable(table)],
    );
    for (const { column, sequence } of rows) {
      const highest = `(SELECT max(${escapeIdentifier(column)}) FROM ${quoteTable(table)})`;
      await client.query(`SELECT setval(${escapeLiteral(sequence)}, coalesce(${highest}, 1), ${highest} IS NOT NULL)`);
    }
  }
}
