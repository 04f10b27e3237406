import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folders that hold what a build makes, or nothing that it reads. */
const SKIPPED = new Set(['node_modules', 'dist', '.next', '.turbo', 'generated', '.test-results', 'test-results', 'coverage']);

/**
 * Hashes names and contents of all files below `entries`, which are files or folders in `root`, without what a build itself makes.
 *
 * @param {string} root
 * @param {string[]} entries
 * @returns {string} SHA-256, hexadecimal
 */
export function fingerprint(root, entries) {
  const hash = createHash('sha256');
  for (const entry of entries) {
    for (const file of listFiles(path.join(root, entry))) {
      const content = createHash('sha256').update(readFileSync(file)).digest('hex');
      hash.update(`${path.relative(root, file)}\0${content}\n`);
    }
  }
  return hash.digest('hex');
}

/** @param {string} entry @returns {string[]} */
function listFiles(entry) {
  /** @type {import('node:fs').Dirent[]} */
  let children;
  try {
    children = readdirSync(entry, { withFileTypes: true });
  } catch {
    return [entry];
  }
  return children
    .filter(({ name }) => !SKIPPED.has(name) && !name.endsWith('.tsbuildinfo'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((child) => (child.isDirectory() ? listFiles(path.join(entry, child.name)) : path.join(entry, child.name)));
}
