import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { COVERAGE, formatCitation, LICENSE } from './edition.ts';
import { type MadeArchive, makeArchive, UnwritableFolderError } from './make-archive.ts';

/** A file that the site offers. */
export type PublishedFile = {
  /** Under /data/ on the site, and in the folder of its version. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
};

/** `manifest.json`, from which the site knows what it has. Its shape is repeated in apps/web/src/features/data/manifest.ts. */
export type Manifest = {
  /** What the archive was made from; the same text, the same archive. */
  readonly builtFrom: string;
  readonly version: string;
  readonly citation: string;
  readonly license: typeof LICENSE;
  readonly coverage: typeof COVERAGE;
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly PublishedFile[];
};

/** The archive under the name that stays the same from version to version. */
const ZIP = 'tumen-corpus.zip';

/**
 * Puts the archive and its single files where the site serves them from: `<folder>/<version>/…`, named by `<folder>/manifest.json`.
 *
 * The manifest is replaced at once when all files are there, so that a site that runs meanwhile serves the old version or the new one,
 * whole. Nothing is read or written when the manifest says that it was made from `builtFrom`.
 *
 * @throws {FaultyContentError} when the content has faults.
 * @throws {UnwritableFolderError} when the folder cannot be written to.
 */
export async function publishArchive(contentDir: string, folder: string, builtFrom: string): Promise<{ isUnchanged: boolean }> {
  if ((await readBuiltFrom(folder)) === builtFrom) return { isUnchanged: true };
  const made = await makeArchive(contentDir);
  try {
    await putInPlace(made, folder, builtFrom);
  } catch (error) {
    throw new UnwritableFolderError(folder, error);
  }
  return { isUnchanged: false };
}

async function readBuiltFrom(folder: string): Promise<unknown> {
  try {
    const manifest: { builtFrom?: unknown } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    return manifest.builtFrom;
  } catch {
    return undefined;
  }
}

async function putInPlace({ archive, zip, content, edition }: MadeArchive, folder: string, builtFrom: string): Promise<void> {
  const files = [
    { path: ZIP, bytes: Buffer.from(zip) },
    ...archive.files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
  ];
  for (const { path, bytes } of files) {
    const target = join(folder, archive.version, path);
    await mkdir(dirname(target), { recursive: true });
    await replaceFile(target, bytes);
  }
  const { questions: _, quizzes: __, proses: ___, terminology: ____, courses: _____, ...open } = content;
  const manifest: Manifest = {
    builtFrom,
    version: archive.version,
    citation: formatCitation(edition.citation, archive.version),
    license: LICENSE,
    coverage: COVERAGE,
    counts: Object.fromEntries(Object.entries(open).map(([noun, records]) => [noun, records.length])),
    files: files.map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
  await replaceFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const kept = new Set([archive.version, 'manifest.json']);
  const old = (await readdir(folder)).filter((name) => !kept.has(name));
  for (const name of old) await rm(join(folder, name), { recursive: true, force: true });
}

/** A reader sees the old file or the new one, never half of it. */
async function replaceFile(path: string, content: Buffer | string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, path);
}
