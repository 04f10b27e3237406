import { type Client, escapeIdentifier } from 'pg';
import { quoteTable, type Table } from './list-tables.ts';
import { resetSequences } from './reset-sequences.ts';

/**
 * Empties the tables and lets `fill` insert rows in any order, within the transaction that is open: foreign keys are taken off and
 * checked as a whole afterwards, triggers stay silent, since the rows are what such triggers once left. The role has to own the tables.
 */
export async function refillTables(client: Client, tables: readonly Table[], fill: () => Promise<void>): Promise<void> {
  if (tables.length === 0) return;
  const names = tables.map(quoteTable);
  const foreignKeys = await listForeignKeys(client, names);
  for (const { table, name } of foreignKeys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${escapeIdentifier(name)}`);
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  await client.query(`TRUNCATE ${names.join(', ')}`);
  await fill();
  for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  for (const { table, name, definition } of foreignKeys) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${escapeIdentifier(name)} ${definition}`);
  }
  await resetSequences(client, tables);
}

async function listForeignKeys(client: Client, tables: readonly string[]) {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS "table", conname::text AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 AND conrelid = ANY($1::regclass[])`,
    [tables],
  );
  return rows;
}
