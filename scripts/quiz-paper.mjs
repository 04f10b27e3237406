// npm run quiz:paper -- --quiz midterm --out folder [--pdf]: a test on paper and its key sheet; packages/schema/src/paper/ makes the files.
// With --pdf each is printed with the Chromium that the tests use.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from './lib/chromium.mjs';
import { root } from './lib/environment.mjs';
import { formatFailure, StepError } from './lib/step-error.mjs';

/** @param {string} chromium @param {string} file */
function print(chromium, file) {
  const pdf = file.replace(/\.html$/, '.pdf');
  // A container for one has no sandbox; the page is our own and holds no script.
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${pdf}`];
  const { status, stderr } = spawnSync(chromium, [...flags, pathToFileURL(file).href], { encoding: 'utf8' });
  if (status !== 0)
    throw new StepError(`Chromium could not print ${file}.`, 'Open it in a browser and print it there.', [stderr]);
  console.log(pdf);
}

try {
  const args = process.argv.slice(2);
  const isPdf = args.includes('--pdf');
  const chromium = isPdf ? findChromium(root) : null;
  if (isPdf && !chromium) {
    throw new StepError(
      'There is no Chromium to print with.',
      'Install one, or leave out --pdf and print the HTML from a browser.',
    );
  }
  const command = ['run', '--silent', 'quiz:paper', '-w', '@tumen/schema', '--', ...args.filter((arg) => arg !== '--pdf')];
  const { status, stdout } = spawnSync('npm', command, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
  });
  process.stdout.write(stdout);
  if (status !== 0) process.exitCode = status ?? 1;
  else if (chromium)
    for (const file of stdout.split('\n').filter((line) => path.extname(line) === '.html')) print(chromium, file);
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = 1;
}
