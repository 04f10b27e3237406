/**
 * Asks browsers to compile the scripts with which every page starts while these arrive, off the main thread, instead of function by
 * function as React wakes the page. Chromium follows the comment (https://github.com/WICG/explicit-javascript-compile-hints-file-based), others pass over it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const BUILD = path.join(import.meta.dirname, '../.next');
const HINT = '//# allFunctionsCalledOnLoad\n';

/** @type {{ rootMainFiles: string[] }} */
const { rootMainFiles } = JSON.parse(readFileSync(path.join(BUILD, 'build-manifest.json'), 'utf8'));
for (const name of rootMainFiles) {
  const file = path.join(BUILD, name);
  const script = readFileSync(file, 'utf8');
  if (!script.startsWith(HINT)) writeFileSync(file, HINT + script);
}
