import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { StepError } from './step-error.mjs';

/** All that the bytes of the archive depend on. */
const INPUTS = ['content', 'CITATION.cff', 'packages/content/src', 'packages/domain/src', 'package-lock.json'];

/**
 * Where the site finds the open-data archive.
 *
 * @param {import('./environment.mjs').Environment} environment
 */
export function archiveFolder({ dataDir }) {
  return path.join(dataDir, 'archive');
}

/**
 * Makes the open-data archive for the site, unless it is there already. Packages must be installed, and TypeScript registered.
 *
 * @param {string} root
 * @param {string} folder
 * @param {(note: string) => void} note
 * @throws {StepError} when the folder cannot be written to, or the content is at fault
 */
export async function publishArchive(root, folder, note) {
  const [{ publishArchive }, { FaultyContentError, UnwritableFolderError }] = await Promise.all([
    import('../../packages/content/src/export/publish-archive.ts'),
    import('../../packages/content/src/export/make-archive.ts'),
  ]);
  try {
    const { isUnchanged } = await publishArchive(path.join(root, 'content'), folder, fingerprint(root, INPUTS));
    note(isUnchanged ? 'up to date' : 'done');
  } catch (error) {
    if (error instanceof UnwritableFolderError)
      throw new StepError(error.message, 'TUMEN_DATA_DIR names the folder of all data.');
    if (!(error instanceof FaultyContentError)) throw error;
    const faults = error.message.split('\n');
    throw new StepError(faults.pop() ?? '', 'Correct the files named above; `npm run content:check` checks them again.', faults);
  }
}
