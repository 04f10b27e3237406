import type { Prisma } from '../client.ts';

/** A client inside the transaction of one import. */
export type ImportClient = Prisma.TransactionClient;

/** PostgreSQL takes at most 65 535 values in a statement; no table has more than twenty columns. */
const BATCH_ROWS = 1000;

/** Cuts rows into lists that fit into one statement. */
export function* inBatches<Row>(rows: readonly Row[]): Iterable<Row[]> {
  for (let start = 0; start < rows.length; start += BATCH_ROWS) yield rows.slice(start, start + BATCH_ROWS);
}

/** Inserts rows some at a time. */
export async function insertInBatches<Row>(
  rows: readonly Row[],
  table: { createMany: (batch: { data: Row[] }) => PromiseLike<unknown> },
): Promise<void> {
  for (const data of inBatches(rows)) await table.createMany({ data });
}

/** An ISO day as Prisma takes it. */
export function toDay(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
