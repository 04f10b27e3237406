// node scripts/generate-question-kinds.mjs <layer>: writes the registry of question kinds of one layer from its folders, one folder a
// kind, so that nobody keeps a list of them by hand. docs/guides/adding-a-question-kind.md tells the whole.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFolders } from './lib/folders/find-folders.mjs';
import { kindLayers } from './lib/question-kinds/layers.mjs';

/**
 * @param {string} root
 * @param {string | undefined} name
 */
export function generateQuestionKinds(root, name = '') {
  const layer = kindLayers[name];
  if (!layer) throw new Error(`There is no layer "${name}": ${Object.keys(kindLayers).join(', ')}.`);
  const kinds = findFolders(path.join(root, layer.folders), layer.required[0]);
  const target = path.join(root, layer.generated);
  mkdirSync(target, { recursive: true });
  for (const [file, write] of Object.entries(layer.files)) {
    const comment = file.endsWith('.graphql') ? '#' : '//';
    writeFileSync(path.join(target, file), `${comment} Written by scripts/generate-question-kinds.mjs.\n${write(kinds)}`);
  }
}

if (process.argv[1] === import.meta.filename) generateQuestionKinds(path.resolve(import.meta.dirname, '..'), process.argv[2]);
