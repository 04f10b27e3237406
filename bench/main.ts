/**
 * Runs the benchmarks one after the other and prints each figure beside its budget (design.md, section 6). It does not fail when one is
 * missed: how fast a machine is depends on what else it does. docs/guides/benchmarks.md
 *
 * npm run bench -- [--only=api,search,limits,start,pages,class] [--rounds 5] [--seconds 5]
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprintBuild, isBuilt, recordBuild, runTurbo } from '../scripts/lib/build.mjs';
import { measureApi } from './api/measure-api.ts';
import { describeMachine, type Figure, printFigures } from './figure.ts';
import { measureLimits } from './limits/measure-limits.ts';
import { runBenchmark } from './run-benchmark.ts';
import { measureSearch } from './search/measure-search.ts';
import { measureSecondStart } from './start/measure-second-start.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Kept from run to run: importing the content takes longer than measuring. */
const DATA_DIR = path.join(import.meta.dirname, '.test-results/bench');

const LARGE_DATA_DIR = path.join(import.meta.dirname, '.test-results/large');
const MANY_EVENTS = 100_000;
const SEARCH_SECONDS = 60;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
  },
});

const benchmarks: Record<string, () => Promise<Figure[]>> = {
  api: () => measureApi(DATA_DIR, { rounds: readNumber('rounds'), seconds: readNumber('seconds') }),
  search: () => measureSearch(DATA_DIR, { rounds: readNumber('rounds') }),
  limits: async () => [
    ...(await measureLimits(DATA_DIR, { seconds: SEARCH_SECONDS, events: 0 })),
    ...(await measureLimits(LARGE_DATA_DIR, { seconds: SEARCH_SECONDS, events: MANY_EVENTS })),
  ],
  start: () => measureSecondStart(DATA_DIR),
  pages: () =>
    runBenchmark('web', ['--lessons', 'korean-war', '--locales', 'en'], {
      what: 'a lesson page: scripts, operations, Lighthouse, axe',
      target: 'every budget of bench/web/budgets.ts',
    }),
  class: () =>
    runBenchmark('class', [], {
      what: 'three hundred students take the midterm at once',
      target: 'nothing lost, every mark right',
    }),
};

const names = values.only?.split(',') ?? Object.keys(benchmarks);
const unknown = names.find((name) => !(name in benchmarks));
if (unknown !== undefined)
  throw new Error(`There is no benchmark "${unknown}". Benchmarks: ${Object.keys(benchmarks).join(', ')}`);

await build();
const figures: Figure[] = [];
for (const name of names) {
  console.log(`\n── ${name} ── ${describeMachine()}`);
  figures.push(...((await benchmarks[name]?.()) ?? []));
}
printFigures(figures);
console.log(`\n${describeMachine()}`);

async function build() {
  if (isBuilt(ROOT)) return;
  console.log('Building what is measured …');
  const builtFrom = fingerprintBuild(ROOT);
  await runTurbo(ROOT, 'build', new AbortController().signal);
  recordBuild(ROOT, builtFrom);
}

function readNumber(name: 'rounds' | 'seconds'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} is no whole number: ${values[name]}`);
}
