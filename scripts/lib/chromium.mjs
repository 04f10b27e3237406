import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StepError } from './step-error.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, one of the system, or the one that Playwright downloaded. Null when there is none.
 *
 * @param {string} root
 * @returns {string | null}
 */
export function findChromium(root) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new StepError(`CHROMIUM_PATH names no file: ${named}`, 'Correct it, or leave it out to have a Chromium found.');
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...MAC_PATHS];
  return candidates.find((candidate) => existsSync(candidate)) ?? findPlaywrightChromium(root);
}

/** @param {string} root @returns {string | null} */
function findPlaywrightChromium(root) {
  try {
    const require = createRequire(path.join(root, 'e2e/package.json'));
    const executable = require('@playwright/test').chromium.executablePath();
    return existsSync(executable) ? executable : null;
  } catch {
    return null;
  }
}

/**
 * Finds a Chromium or installs one: as root on Debian from its packages, elsewhere through Playwright.
 *
 * @param {string} root
 * @returns {string}
 * @throws {StepError}
 */
export function ensureChromium(root) {
  const found = findChromium(root);
  if (found) return found;
  try {
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } else {
      const playwright = createRequire(path.join(root, 'e2e/package.json')).resolve('@playwright/test/cli');
      execFileSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
    }
  } catch {
    // What went wrong is on the screen; the remedy below is the same for all of it.
  }
  const installed = findChromium(root);
  if (installed) return installed;
  throw new StepError(
    'There is no Chromium for the end-to-end tests.',
    'Install one, or name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}
