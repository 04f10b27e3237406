import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fingerprintBuild, recordBuild } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { addCounts, readPlaywrightCounts, readVitestCounts } from './counts.mjs';
import { runAloud } from './run-aloud.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ root: string, stopping: AbortSignal }} Context
 * @typedef {(context: Context) => Promise<Counts>} TestStep
 */

const node = process.execPath;

/** @param {Context} context @param {string[]} args */
function turbo({ root, stopping }, args) {
  return runAloud(node, [path.join(root, 'node_modules/turbo/bin/turbo'), 'run', ...args], { cwd: root, stopping });
}

/** A program that has no tests of its own counts as one. @param {string} name @param {boolean} isGreen @returns {Counts} */
function asOne(name, isGreen) {
  return { passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1, skipped: 0, failures: isGreen ? [] : [name], repeats: [] };
}

/** @type {TestStep} */
async function lint({ root, stopping }) {
  const bin = path.join(root, 'node_modules');
  const isLintGreen = await runAloud(node, [path.join(bin, '@biomejs/biome/bin/biome'), 'check', '.'], { cwd: root, stopping });
  const isKnipGreen = await runAloud(node, [path.join(bin, 'knip/bin/knip.js')], { cwd: root, stopping });
  return addCounts([asOne('biome', isLintGreen), asOne('knip', isKnipGreen)]);
}

/** @type {TestStep} */
async function typecheck(context) {
  const { root, stopping } = context;
  const isGreen = await turbo(context, ['typecheck', '--output-logs=errors-only', '--continue']);
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const isScriptsGreen = await runAloud(node, [tsc, '-p', 'scripts'], { cwd: root, stopping });
  return addCounts([asOne('types', isGreen), asOne('types of the scripts', isScriptsGreen)]);
}

/** Unit and integration tests of all workspaces and of the scripts. @type {TestStep} */
async function unit(context) {
  const { root, stopping } = context;
  const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json=.test-results/vitest.json', '--passWithNoTests'];
  const reports = listTestedWorkspaces(root).map((folder) => path.join(root, folder, '.test-results/vitest.json'));
  const scriptsReport = path.join(root, 'scripts/.test-results/vitest.json');
  for (const report of [...reports, scriptsReport]) rmSync(report, { force: true });
  // Two workspaces at a time: each starts a database, and a school's laptop has few cores.
  const isGreen = await turbo(context, ['test', '--continue', '--concurrency=2', '--', ...reporters]);
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const isScriptsGreen = await runAloud(node, [vitest, 'run', '--root', 'scripts', ...reporters], { cwd: root, stopping });
  const counts = reports.map((report) => readVitestCounts(report, true));
  const scripts = readVitestCounts(scriptsReport, isScriptsGreen);
  const sum = addCounts([...counts, scripts]);
  return isGreen || sum.failed > 0 ? sum : { ...sum, failed: 1 };
}

/** @param {string} root */
function listTestedWorkspaces(root) {
  const packages = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => path.join(folder, name)),
  );
  return [...packages, 'prisma', 'bench'].filter((folder) => {
    const file = path.join(root, folder, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).scripts?.test;
  });
}

/** @type {TestStep} */
async function build(context) {
  const builtFrom = fingerprintBuild(context.root);
  const isGreen = await turbo(context, ['build', '--output-logs=errors-only']);
  if (isGreen) recordBuild(context.root, builtFrom);
  return asOne('build', isGreen);
}

/** The tests start the built product themselves, on free ports and with data of their own. @type {TestStep} */
async function e2e({ root, stopping }) {
  const cwd = path.join(root, 'e2e');
  const report = path.join(cwd, '.test-results/playwright.json');
  rmSync(report, { force: true });
  const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');
  const isGreen = await runAloud(node, [playwright, 'test'], {
    cwd,
    stopping,
    // Never the database of a person who set one up in .env: an empty variable counts as set there, and as unset afterwards.
    env: { ...process.env, DATABASE_URL: '', CHROMIUM_PATH: ensureChromium(root) },
  });
  return readPlaywrightCounts(report, isGreen);
}

/** In the order in which they run. @type {Record<string, TestStep>} */
export const testSteps = { lint, typecheck, unit, build, e2e };
