type Comparable = { startDate: string; value: number };

/** The order of the table and of the file: by time, and of one day from the least to the greatest. */
export function byDate(a: Comparable, b: Comparable): number {
  return a.startDate.localeCompare(b.startDate) || a.value - b.value;
}
