import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { runCommand } from './run-command.mjs';

const INPUTS = [
  'apps',
  'packages',
  'prisma',
  'scripts/generate-blocks.mjs',
  'scripts/lib/blocks',
  'package-lock.json',
  'tsconfig.base.json',
  'turbo.json',
];
const OUTPUTS = [
  'packages/content/generated/block-shapes.ts',
  'prisma/generated/client/client.ts',
  'apps/api/dist/main.js',
  'apps/web/.next/BUILD_ID',
];

/** @param {string} root */
function recordPath(root) {
  return path.join(root, 'node_modules/.cache/tumen/built');
}

/**
 * Tells whether everything is built from the files as they are now. Asking Turborepo would say the same, some seconds later.
 *
 * @param {string} root
 */
export function isBuilt(root) {
  const record = recordPath(root);
  if (!existsSync(record) || !OUTPUTS.every((output) => existsSync(path.join(root, output)))) return false;
  return readFileSync(record, 'utf8') === fingerprint(root, INPUTS);
}

/**
 * Runs one Turborepo task in all workspaces that have it.
 *
 * @param {string} root
 * @param {'generate' | 'build'} task
 * @param {AbortSignal} stopping
 */
export async function runTurbo(root, task, stopping) {
  await runCommand(
    process.execPath,
    [path.join(root, 'node_modules/turbo/bin/turbo'), 'run', task, '--output-logs=errors-only'],
    {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
      stopping,
      failure: `The step "${task}" failed`,
      remedy: `Correct what it says above; \`npm run ${task}\` repeats it.`,
    },
  );
}

/**
 * Remembers that all is built. `builtFrom` is the fingerprint taken before the build: a file changed meanwhile is built next time.
 *
 * @param {string} root
 * @param {string} builtFrom
 */
export function recordBuild(root, builtFrom) {
  mkdirSync(path.dirname(recordPath(root)), { recursive: true });
  writeFileSync(recordPath(root), builtFrom);
}

/** @param {string} root */
export function fingerprintBuild(root) {
  return fingerprint(root, INPUTS);
}
