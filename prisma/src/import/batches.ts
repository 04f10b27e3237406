import type { Prisma } from '../client.ts';

/** A client inside the transaction of one import. */
export type ImportClient = Prisma.TransactionClient;

const BATCH_ROWS = 500;

/** Inserts rows some at a time: PostgreSQL takes at most 65 535 values in a statement. */
export async function insertInBatches<Row>(
  rows: readonly Row[],
  table: { createMany: (batch: { data: Row[] }) => PromiseLike<unknown> },
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH_ROWS) {
    await table.createMany({ data: rows.slice(start, start + BATCH_ROWS) });
  }
}

/** An ISO day as Prisma takes it. */
export function toDay(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
