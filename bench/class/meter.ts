/** What students wait for. */
export const OPERATIONS = ['start', 'save', 'submit', 'read'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Counts and times of one run, and the faults found in it. */
export class Meter {
  /** Milliseconds from sending to the whole answer, of requests that were answered. */
  readonly latencies: Record<Operation, number[]> = { start: [], save: [], submit: [], read: [] };
  readonly faults: string[] = [];
  retries = 0;
  /** Retries after the API or the student gave a request up because it took too long. */
  overloaded = 0;
  rateLimited = 0;
  /** Answers of the API that refuse, as they have to, what comes too late or after the end. */
  refusals = 0;

  /** Requests that were answered, reads left out. */
  get acknowledged(): number {
    const { start, save, submit } = this.latencies;
    return start.length + save.length + submit.length;
  }

  get requests(): number {
    return this.acknowledged + this.latencies.read.length + this.retries + this.rateLimited;
  }

  report(faults: readonly string[], student: string): void {
    this.faults.push(...faults.map((fault) => `${student}, ${fault}`));
  }
}

/** The value below which the share `percent` of the values lies (nearest rank); NaN of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
