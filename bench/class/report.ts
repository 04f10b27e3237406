import { type Meter, OPERATIONS, percentile } from './meter.ts';
import type { Verdict } from './verify.ts';

const COLUMNS = ['requests', 'per second', 'p50 ms', 'p95 ms', 'p99 ms', 'longest'];
const MOST_FAULTS = 50;

/** One line an operation. `seconds` is the length of the run. */
export function printLatencies({ latencies }: Meter, seconds: number): void {
  console.log(`\n${''.padEnd(8)}${COLUMNS.map((title) => title.padStart(12)).join('')}`);
  for (const operation of OPERATIONS) {
    const values = latencies[operation];
    const figures = [values.length, values.length / seconds, ...[50, 95, 99, 100].map((percent) => percentile(values, percent))];
    console.log(operation.padEnd(8) + figures.map((figure, index) => format(figure, index === 1 ? 1 : 0)).join(''));
  }
}

export function printVerdict(verdict: Verdict, faults: readonly string[]): void {
  const { attempts, handedInByServer, acknowledgements, answers, marks, meanPercent } = verdict;
  console.log(`\nAttempts compared: ${attempts}, of which the server handed in ${handedInByServer} at the deadline.`);
  console.log(`Acknowledgements kept: ${acknowledgements}; answers held at the end: ${answers}.`);
  console.log(`Marks computed independently: ${marks}, and every total; mean ${meanPercent.toFixed(1)} %.`);
  for (const fault of faults.slice(0, MOST_FAULTS)) console.log(`  ! ${fault}`);
  if (faults.length > MOST_FAULTS) console.log(`  ! and ${faults.length - MOST_FAULTS} more`);
  console.log(faults.length === 0 ? '\nNothing lost, nothing doubled, every mark right.' : `\nFaults: ${faults.length}.`);
}

function format(figure: number, digits: number): string {
  return (Number.isNaN(figure) ? '–' : figure.toFixed(digits)).padStart(12);
}
