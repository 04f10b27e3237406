import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isKindName, kindFolder } from '../folders/find-folders.mjs';
import { StepError } from '../step-error.mjs';
import { kindLayers } from './layers.mjs';
import { contentSkeleton } from './skeleton/content.mjs';
import { domainSkeleton } from './skeleton/domain.mjs';
import { schemaSkeleton } from './skeleton/schema.mjs';
import { webSkeleton } from './skeleton/web.mjs';

/** @typedef {Readonly<Record<string, (kind: import('./layers.mjs').Kind) => string>>} Skeleton By file; `test.ts` gets the name of the kind. */

/** @type {Record<string, Skeleton>} */
const SKELETONS = { domain: domainSkeleton, content: contentSkeleton, schema: schemaSkeleton, web: webSkeleton };

const EXAMPLE = 'Example: npm run new:question-kind -- hotspot';

/**
 * Writes the folders of a new kind of question, with code that works and tests that fail until it is filled in.
 *
 * @param {string} root
 * @param {string | undefined} kind
 * @returns {string[]} The folders.
 * @throws {StepError} for a bad name, or one that is taken; nothing is written then.
 */
export function writeSkeleton(root, kind) {
  if (!kind) throw new StepError('The kind needs a name.', EXAMPLE);
  if (!isKindName(kind)) throw new StepError(`"${kind}" is no name for a kind: small Latin letters and hyphens only.`, EXAMPLE);
  const folders = Object.entries(SKELETONS).map(([name, skeleton]) => {
    const dir = kindLayers[name]?.folders ?? '';
    return { dir, skeleton, folder: path.join(dir, kind) };
  });
  const taken = folders.find(({ folder }) => existsSync(path.join(root, folder)));
  if (taken) throw new StepError(`There is a kind "${kind}" already: ${taken.folder}.`, 'Choose another name.');
  for (const { dir, skeleton, folder } of folders) {
    mkdirSync(path.join(root, folder), { recursive: true });
    for (const [file, write] of Object.entries(skeleton)) {
      const name = file === 'test.ts' ? `${kind}.test.ts` : file;
      writeFileSync(path.join(root, folder, name), write(kindFolder(path.join(root, dir), kind)));
    }
  }
  return folders.map(({ folder }) => folder);
}
