import { type AnswerList, tabulate } from '../tabulate-answer.ts';
import { nameOf } from './walk-records.ts';

/** One bar a record: its name, and its number in one column. */
type Bar = { readonly name: string; readonly value: number };

/** The columns of a list that can be bars: none of their numbers is negative. Empty where the records have no name. */
export function listBarColumns({ records }: AnswerList): readonly string[] {
  if (!records.some((record) => nameOf(record) !== undefined)) return [];
  const { columns, rows } = tabulate(records);
  return columns.filter((column) => {
    const cells = rows.map((row) => row.get(column)).filter((cell) => cell !== undefined);
    return cells.length > 0 && cells.every((cell) => typeof cell === 'number' && cell >= 0);
  });
}

/** The bars of one of `listBarColumns`, in the order of the list. A record without a number there has none. */
export function toBars({ records }: AnswerList, column: string): Bar[] {
  const { rows } = tabulate(records);
  return records.flatMap((record, index) => {
    const value = rows[index]?.get(column);
    return typeof value === 'number' ? [{ name: nameOf(record) ?? String(index + 1), value }] : [];
  });
}
