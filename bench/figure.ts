import { availableParallelism, loadavg } from 'node:os';

/** One figure beside its budget in design.md, section 6. `isMet` is null where the budget cannot be judged here. */
export type Figure = {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly isMet: boolean | null;
};

const TITLES: Figure & { verdict: string } = { what: 'what', measured: 'measured', target: 'target', isMet: null, verdict: '' };

/** Prints the figures as a table. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = [TITLES, ...figures.map((figure) => ({ ...figure, verdict: verdictOf(figure) }))];
  const width = (column: 'what' | 'measured' | 'target') => Math.max(...rows.map((row) => row[column].length)) + 2;
  const widths = { what: width('what'), measured: width('measured'), target: width('target') };
  console.log('');
  for (const { what, measured, target, verdict } of rows) {
    console.log(what.padEnd(widths.what) + measured.padEnd(widths.measured) + target.padEnd(widths.target) + verdict);
  }
}

function verdictOf({ isMet }: Figure): string {
  if (isMet === null) return 'not judged';
  return isMet ? 'met' : 'MISSED';
}

/** What else the machine was busy with: figures from a loaded machine say little. */
export function describeMachine(): string {
  const [minute = 0] = loadavg();
  return `Node ${process.versions.node}, ${availableParallelism()} cores, load ${minute.toFixed(1)}`;
}

/** Of an odd number of values, the one in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
