import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A folder that adds a kind to a layer: a kind of lesson block, or of question.
 *
 * @typedef {object} KindFolder
 * @property {string} kind As in the content files: `exit-quiz`.
 * @property {string} name For code: `exitQuiz`.
 * @property {string} type As in the API: `ExitQuiz`.
 * @property {(file: string) => boolean} has Whether it holds the file.
 * @property {(file: string) => string} read The text of one of its files.
 */

/** What such a folder is named like. @param {string} kind */
export function isKindName(kind) {
  return /^[a-z]+(-[a-z]+)*$/.test(kind);
}

/**
 * The kinds that a layer has: the folders of `dir`, by name.
 *
 * @param {string} dir
 * @param {string} required The file that each folder must hold.
 * @returns {KindFolder[]}
 */
export function findFolders(dir, required) {
  const kinds = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return kinds.map((kind) => {
    if (!isKindName(kind)) throw new Error(`${path.join(dir, kind)} is not named like a kind: "exit-quiz".`);
    const folder = kindFolder(dir, kind);
    if (!folder.has(required))
      throw new Error(`${path.join(dir, kind, required)} is missing: every folder of this layer has one.`);
    return folder;
  });
}

/** The folder of a kind, whether or not it is there. @param {string} dir @param {string} kind @returns {KindFolder} */
export function kindFolder(dir, kind) {
  const type = kind.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
  return {
    kind,
    name: type.charAt(0).toLowerCase() + type.slice(1),
    type,
    has: (file) => existsSync(path.join(dir, kind, file)),
    read: (file) => readFileSync(path.join(dir, kind, file), 'utf8'),
  };
}
