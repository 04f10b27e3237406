// npm test. Plain JavaScript without packages: it runs before anything is installed.
import { runTurbo } from './lib/build.mjs';
import { addCounts, formatCounts } from './lib/counts.mjs';
import { root } from './lib/environment.mjs';
import { install, isInstalled } from './lib/install.mjs';
import { createProgress } from './lib/progress.mjs';
import { checkRequirements } from './lib/requirements.mjs';
import { listenForStop } from './lib/signals.mjs';
import { formatFailure, StepError } from './lib/step-error.mjs';
import { testSteps } from './lib/test-steps.mjs';

/**
 * Reads `--only=lint,unit`; all steps without it.
 *
 * @param {string[]} args
 */
function chooseSteps(args) {
  const only =
    args
      .find((arg) => arg.startsWith('--only='))
      ?.slice('--only='.length)
      .split(',') ?? Object.keys(testSteps);
  const unknown = only.find((name) => !(name in testSteps));
  if (unknown !== undefined) {
    throw new StepError(`There is no step "${unknown}".`, `Steps: ${Object.keys(testSteps).join(', ')}`);
  }
  return Object.entries(testSteps).filter(([name]) => only.includes(name));
}

const stopping = listenForStop(() => process.exit(1));

/** @type {import('./lib/counts.mjs').Counts[]} */
const counts = [];
try {
  const steps = chooseSteps(process.argv.slice(2));
  checkRequirements(process.versions.node, process.env.npm_config_user_agent);
  const step = createProgress(process.stdout, stopping);
  if (!isInstalled(root)) await step('install', () => install(root, stopping));
  await step('generate', () => runTurbo(root, 'generate', stopping));
  for (const [name, run] of steps) {
    console.log(`\n── ${name} ──`);
    const started = performance.now();
    const result = await run({ root, stopping });
    counts.push(result);
    console.log(`── ${name}: ${formatCounts(result)} in ${Math.round((performance.now() - started) / 1000)} s`);
  }
} catch (error) {
  counts.push({ passed: 0, failed: 1, skipped: 0, failures: [], repeats: [] });
  console.error(
    `\n${formatFailure(stopping.aborted ? new StepError('The tests were stopped.', 'npm test repeats them.') : error)}`,
  );
}
const sum = addCounts(counts);
if (sum.failures.length > 0) console.log(`\nFailed:\n${sum.failures.map((failure) => `  ${failure}\n`).join('')}`);
if (sum.repeats.length > 0) console.log(`\nPassed only when repeated:\n${sum.repeats.map((repeat) => `  ${repeat}\n`).join('')}`);
if (sum.skipped > 0) console.log(`\n${sum.skipped} skipped`);
console.log(`\n${formatCounts(sum)}`);
process.exit(sum.failed > 0 ? 1 : 0);
