import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './run-command.mjs';

/** @param {string} root */
function markerPath(root) {
  return path.join(root, 'node_modules/.cache/tumen/installed');
}

/** @param {string} root */
function hashLockfile(root) {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * Tells whether the packages are there and belong to the lockfile. npm writes its hidden lockfile last, so an install that was cut
 * off has none.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const hidden = statSync(path.join(root, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  if (!hidden) return false;
  const marker = markerPath(root);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === hashLockfile(root)) return true;
  return hidden.mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/**
 * Installs exactly what the lockfile says. Development packages are part of it: the build needs them. Install scripts are left out:
 * npm 12 skips them anyway, some download programs that are not needed here, and what PostgreSQL needs is repaired at its start.
 *
 * @param {string} root
 * @param {AbortSignal} stopping
 */
export async function install(root, stopping) {
  const npm = findNpm();
  const flags = ['--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await runCommand(npm.command, [...npm.args, 'ci', ...flags], {
    cwd: root,
    stopping,
    failure: 'The packages could not be installed',
    remedy: 'Check the connection to the package registry and start again.',
  });
  mkdirSync(path.dirname(markerPath(root)), { recursive: true });
  writeFileSync(markerPath(root), hashLockfile(root));
}

/** The npm that runs this script, or the first one on the path. */
function findNpm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return { command: process.execPath, args: [script] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}
