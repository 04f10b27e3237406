import 'server-only';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readEnv } from '@/env.ts';

const fileShape = z.object({
  path: z.string(),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What packages/content/src/export/publish-archive.ts writes, as far as the site needs it. */
const manifestShape = z.object({
  version: z.string().regex(/^[\w+-]+$/),
  citation: z.string(),
  license: z.object({ name: z.string(), title: z.string(), path: z.url() }),
  coverage: z.object({ from: z.string(), to: z.string() }),
  counts: z.record(z.string(), z.int()),
  files: z.array(fileShape),
});

export type Manifest = z.output<typeof manifestShape>;
export type ArchiveFile = z.output<typeof fileShape>;

/** The archive as one file, under the address that stays the same from version to version. */
export const ZIP = 'tumen-corpus.zip';

function archiveFolder(): string {
  return path.resolve(/* turbopackIgnore: true */ readEnv().ARCHIVE_DIR);
}

/** What the archive of this server holds; null when none was made here, as by `next dev` alone. */
export async function readManifest(): Promise<Manifest | null> {
  let text: string;
  try {
    text = await readFile(path.join(/* turbopackIgnore: true */ archiveFolder(), 'manifest.json'), 'utf8');
  } catch {
    return null;
  }
  return manifestShape.parse(JSON.parse(text));
}

/** The day, ISO 8601 in UTC, on which this server got the content that it has; today when no archive was made. */
export async function readReleaseDay(): Promise<string> {
  try {
    const { mtime } = await stat(path.join(/* turbopackIgnore: true */ archiveFolder(), 'manifest.json'));
    return mtime.toISOString().slice(0, 10);
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}

/** The bytes of a file that the manifest names. Nothing else in the folder can be asked for. */
export async function readArchiveFile(manifest: Manifest, { path: name }: ArchiveFile): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path.join(/* turbopackIgnore: true */ archiveFolder(), manifest.version, name)));
}
