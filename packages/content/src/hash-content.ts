import { createHash } from 'node:crypto';
import { listContentFiles } from './content-files.ts';

/** Raise it when the import makes other rows of the same files, so that databases are filled anew. */
const IMPORT_FORMAT = 8;

/** SHA-256 over the names and texts of all content files, hexadecimal. */
export async function hashContent(dir: string): Promise<string> {
  const hash = createHash('sha256').update(`format ${IMPORT_FORMAT}\0`);
  for (const { path, text } of await listContentFiles(dir)) {
    hash.update(`${path}\0${Buffer.byteLength(text)}\0`).update(text);
  }
  return hash.digest('hex');
}
