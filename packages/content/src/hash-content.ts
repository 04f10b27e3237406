import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listContentFiles } from './content-files.ts';

/** Raise it when the import makes other rows of the same files, so that databases are filled anew. */
export const IMPORT_FORMAT = 9;

/** SHA-256 over names and texts of content files, in the order of their names, hexadecimal: what a version of the content is known by. */
export function hashFiles(files: Iterable<readonly [path: string, text: string]>): string {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(`${path}\0${Buffer.byteLength(text)}\0`).update(text);
  return hash.digest('hex');
}

/** SHA-256 over all that an import reads: the content files and the logs of their releases, hexadecimal. */
export async function hashContent(dir: string): Promise<string> {
  const files = await listContentFiles(dir);
  const texts: [string, string][] = [...files.map(({ path, text }): [string, string] => [path, text]), ...(await readLogs(dir))];
  return createHash('sha256')
    .update(`format ${IMPORT_FORMAT}\0${hashFiles(texts)}`)
    .digest('hex');
}

async function readLogs(contentDir: string): Promise<[string, string][]> {
  const dir = join(contentDir, 'releases');
  if (!existsSync(dir)) return [];
  const names = (await readdir(dir)).filter((name) => /^\d+\.yaml$/.test(name)).toSorted();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [`releases/${name}`, await readFile(join(dir, name), 'utf8')]),
  );
}
