import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';

export type ContentFile = {
  /** Within the content folder, with "/" on every system. */
  readonly path: string;
  /** From the folder above, as people see it: "content/periods.yaml". */
  readonly label: string;
  readonly text: string;
};

/**
 * Reads every content file, ordered by path. Hidden files, read-me files, the list of changes and earlier releases are no content.
 *
 * @throws when the folder is not there or a file cannot be read.
 */
export async function listContentFiles(dir: string): Promise<ContentFile[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)(?:\.|(?:README|CHANGES)\.md$|LICENSE|releases\/)/.test(path))
    .toSorted();
  const name = basename(resolve(dir));
  return Promise.all(
    paths.map(async (path) => ({ path, label: `${name}/${path}`, text: await readFile(join(dir, path), 'utf8') })),
  );
}
