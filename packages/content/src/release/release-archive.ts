import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import type { FileTexts } from './written-records.ts';

const archiveShape = z.strictObject({ files: z.record(z.string(), z.string()), removed: z.array(z.string()) });

/** The files that a release has otherwise than the one before, compressed; null before the first. */
export function packRelease(before: FileTexts, after: FileTexts): Buffer {
  const files = Object.fromEntries([...after].filter(([path, text]) => before.get(path) !== text));
  const removed = [...before.keys()].filter((path) => !after.has(path));
  const json = Buffer.from(JSON.stringify({ files, removed }));
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_WINDOW_BITS } = constants;
  return brotliCompressSync(json, {
    params: { [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS, [BROTLI_PARAM_SIZE_HINT]: json.length },
  });
}

/**
 * The files of a release, by path, from those of the one before.
 *
 * @throws when the archive is no release.
 */
export function unpackRelease(before: FileTexts, archive: Buffer): FileTexts {
  const { files, removed } = archiveShape.parse(JSON.parse(brotliDecompressSync(archive).toString()));
  const after = new Map([...before, ...Object.entries(files)]);
  for (const path of removed) after.delete(path);
  return new Map([...after].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
