type Comparable = { startDate: string; value: number };

/** The order of the table and of the file: by time, and of one day from the least to the greatest. */
export function byDate(a: Comparable, b: Comparable): number {
  return a.startDate.localeCompare(b.startDate) || a.value - b.value;
}

/** What has a first day, the earliest first: series in the order of their lines, events in the order of their letters. */
export function byTime<Dated extends { startDate: string }>(items: readonly Dated[]): Dated[] {
  return items.toSorted((a, b) => a.startDate.localeCompare(b.startDate));
}
