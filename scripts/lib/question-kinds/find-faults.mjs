import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { kindFolder } from '../folders/find-folders.mjs';
import { kindLayers } from './layers.mjs';

const LANGUAGES = ['en', 'ko', 'ru'];

/**
 * What is wrong with the folders of question kinds: one that lacks its like in another layer, a file that is missing or lacks its
 * export, a word that misses a language.
 *
 * @param {string} root
 * @returns {string[]} A line for each.
 */
export function findKindFaults(root) {
  const layers = Object.values(kindLayers).flatMap((layer) => layer ?? []);
  const kinds = new Set(layers.flatMap(({ folders }) => listFolders(path.join(root, folders))));
  return [...kinds].sort().flatMap((kind) => layers.flatMap((layer) => faultsOf(root, layer, kind)));
}

/** @param {string} root @param {import('./layers.mjs').Layer} layer @param {string} kind */
function faultsOf(root, { folders, required, exports }, kind) {
  const place = `${folders}/${kind}`;
  if (!existsSync(path.join(root, place))) return [`${place} is missing: every layer has a folder of each kind.`];
  const folder = kindFolder(path.join(root, folders), kind);
  const missing = required.filter((file) => !folder.has(file)).map((file) => `${place}/${file} is missing.`);
  const nameless = Object.entries(exports)
    .filter(([file, name]) => folder.has(file) && !hasExport(folder.read(file), name))
    .map(([file, name]) => `${place}/${file} does not export ${name}.`);
  const words = folder.has('words.json') ? wordFaults(JSON.parse(folder.read('words.json')), `${place}/words.json`) : [];
  return [...missing, ...nameless, ...words];
}

/** Declared under the name, or handed on: `export { Pairing as Widget }`. @param {string} text @param {string} name */
function hasExport(text, name) {
  return new RegExp(`^export (?:(?:const|type|function\\*?) ${name}\\b|(?:type )?\\{[^}]*\\b${name}\\s*[,}])`, 'm').test(text);
}

/** @param {Record<string, Record<string, string>>} words @param {string} file */
function wordFaults(words, file) {
  const keys = new Set(LANGUAGES.flatMap((language) => Object.keys(words[language] ?? {})));
  return [...keys].flatMap((key) =>
    LANGUAGES.filter((language) => !words[language]?.[key]).map((language) => `${file}: "${key}" is missing in ${language}.`),
  );
}

/** @param {string} dir */
function listFolders(dir) {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
