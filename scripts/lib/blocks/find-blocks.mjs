import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Block
 * @property {string} kind As in the content files: `exit-quiz`.
 * @property {string} name For code: `exitQuiz`.
 * @property {string} type As in the API, without `Block`: `ExitQuiz`.
 * @property {(file: string) => boolean} has Whether its folder holds the file.
 * @property {(file: string) => string} read The text of a file of its folder.
 */

/**
 * The kinds of block that a layer has: the folders of `dir`, by name.
 *
 * @param {string} dir
 * @param {string} required The file that each folder must hold.
 * @returns {Block[]}
 */
export function findBlocks(dir, required) {
  const kinds = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return kinds.map((kind) => {
    if (!/^[a-z]+(-[a-z]+)*$/.test(kind)) throw new Error(`${path.join(dir, kind)} is not named like a block: "exit-quiz".`);
    const file = (/** @type {string} */ name) => path.join(dir, kind, name);
    if (!existsSync(file(required))) throw new Error(`${file(required)} is missing: every block of this layer has one.`);
    const type = kind.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
    return {
      kind,
      name: type.charAt(0).toLowerCase() + type.slice(1),
      type,
      has: (name) => existsSync(file(name)),
      read: (name) => readFileSync(file(name), 'utf8'),
    };
  });
}
