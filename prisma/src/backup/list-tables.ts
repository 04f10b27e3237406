import { type Client, escapeIdentifier } from 'pg';
import { CONTENT_TABLES } from '../import/delete-content.ts';

/** A table with its columns and their types, all as PostgreSQL names them, unquoted; generated columns are left out. */
export type Table = {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
};

/** The schema in which the tables of the database lie. */
export async function readSchemaName(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('SELECT current_schema() AS name');
  return rows[0]?.name ?? 'public';
}

/**
 * Lists what cannot be made again from `content/`, by name: each table but those that an import empties, by itself or through a
 * cascade, and but the record of the migrations. A table that is added one day is in the list by itself.
 */
export async function listKeptTables(client: Client, schema: string): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `WITH RECURSIVE content(oid) AS (
       SELECT oid FROM pg_class WHERE relnamespace = to_regnamespace($1) AND relname = ANY($2)
       UNION
       SELECT conrelid FROM pg_constraint JOIN content ON confrelid = content.oid WHERE contype = 'f' AND confdeltype = 'c'
     )
     SELECT $3 AS schema, relname::text AS name, (
       SELECT json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) ORDER BY attnum)
       FROM pg_attribute WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
     ) AS columns
     FROM pg_class
     WHERE relnamespace = to_regnamespace($1) AND relkind IN ('r', 'p') AND NOT relispartition
       AND oid NOT IN (SELECT oid FROM content) AND relname <> '_prisma_migrations'
       AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype = 'e')
     ORDER BY relname COLLATE "C"`,
    [escapeIdentifier(schema), CONTENT_TABLES, schema],
  );
  return rows;
}

/** Counts the rows of each of the tables that holds any. */
export async function countRowsOf(client: Client, tables: readonly Table[]): Promise<{ name: string; rows: number }[]> {
  const counts: { name: string; rows: number }[] = [];
  for (const table of tables) {
    const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${quoteTable(table)}`);
    const count = Number(rows[0]?.count ?? 0);
    if (count > 0) counts.push({ name: table.name, rows: count });
  }
  return counts;
}

/** The names of the migrations that were applied, oldest first; none in a database that Tumen has not seen yet. */
export async function listAppliedMigrations(client: Client): Promise<string[]> {
  const { rows: found } = await client.query(`SELECT WHERE to_regclass('_prisma_migrations') IS NOT NULL`);
  if (found.length === 0) return [];
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
     ORDER BY started_at, migration_name COLLATE "C"`,
  );
  return rows.map(({ name }) => name);
}

export function quoteTable({ schema, name }: Table): string {
  return `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
}

export function quoteColumns(columns: readonly string[]): string {
  return columns.map((name) => escapeIdentifier(name)).join(', ');
}
