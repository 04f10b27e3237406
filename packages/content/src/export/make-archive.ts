import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../content.ts';
import { type Fault, formatFault } from '../fault.ts';
import { readContent } from '../read-content.ts';
import { type Archive, buildArchive } from './archive.ts';
import type { Edition } from './edition.ts';
import { readEdition } from './read-edition.ts';
import { toZip } from './zip.ts';

/** The content has faults, and nothing was written. The message lists them all, one a line. */
export class FaultyContentError extends Error {
  override readonly name = 'FaultyContentError';

  constructor(readonly faults: readonly Fault[]) {
    super([...faults.map(formatFault), `${faults.length} faults. No archive was written.`].join('\n'));
  }
}

/** The archive cannot be put where it was asked to be. The message names the folder and says why. */
export class UnwritableFolderError extends Error {
  override readonly name = 'UnwritableFolderError';

  constructor(folder: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The archive cannot be written into ${folder} (${reason}). Name a folder that you may write to.`, { cause });
  }
}

export type MadeArchive = {
  readonly archive: Archive;
  readonly zip: Uint8Array;
  readonly content: Content;
  readonly edition: Edition;
};

/**
 * Reads a content folder and makes its archive, in memory.
 *
 * @throws {FaultyContentError} when the content has faults.
 */
export async function makeArchive(contentDir: string): Promise<MadeArchive> {
  const result = await readContent(contentDir);
  if (!result.isValid) throw new FaultyContentError(result.faults);
  const edition = await readEdition(contentDir);
  const archive = buildArchive(result.content, edition);
  return { archive, zip: toZip(archive, edition.citation['date-released']), content: result.content, edition };
}

export type WrittenArchive = { readonly path: string; readonly bytes: number; readonly files: number; readonly events: number };

/**
 * Writes the archive of a content folder into `folder`, which is made when it is not there, as one zip file.
 *
 * @throws {FaultyContentError} when the content has faults.
 * @throws {UnwritableFolderError} when the folder cannot be made or written to.
 */
export async function writeArchive(contentDir: string, folder: string): Promise<WrittenArchive> {
  const { archive, zip, content } = await makeArchive(contentDir);
  const path = join(folder, `tumen-corpus-${archive.version}.zip`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, zip);
  } catch (error) {
    throw new UnwritableFolderError(folder, error);
  }
  return { path, bytes: zip.length, files: archive.files.length, events: content.events.length };
}
