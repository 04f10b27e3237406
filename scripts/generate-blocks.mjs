// node scripts/generate-blocks.mjs <layer>: writes the registries of lesson blocks of one layer from its folders, one folder a kind of
// block, so that nobody keeps a list of them by hand. docs/guides/adding-a-block.md tells the whole.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { layers } from './lib/blocks/layers.mjs';
import { findFolders } from './lib/folders/find-folders.mjs';

/**
 * @param {string} root
 * @param {string | undefined} name
 */
export function generateBlocks(root, name = '') {
  const layer = layers[name];
  if (!layer) throw new Error(`There is no layer "${name}": ${Object.keys(layers).join(', ')}.`);
  const blocks = findFolders(path.join(root, layer.blocks), layer.required);
  const target = path.join(root, layer.generated);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [file, write] of Object.entries(layer.files)) {
    writeFileSync(path.join(target, file), `// Written by scripts/generate-blocks.mjs.\n${write(blocks)}`);
  }
}

if (process.argv[1] === import.meta.filename) generateBlocks(path.resolve(import.meta.dirname, '..'), process.argv[2]);
