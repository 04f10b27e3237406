import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHANGES, RECORD_KINDS, type RecordChange } from '@tumen/domain/release/record-change';
import { parse } from 'yaml';
import { z } from 'zod';
import { listContentFiles } from '../content-files.ts';
import { hashFiles } from '../hash-content.ts';
import { unpackRelease } from './release-archive.ts';
import type { FileTexts } from './written-records.ts';

/** One line of the log of corrections. */
export const loggedChangeShape = z.strictObject({
  kind: z.enum(RECORD_KINDS),
  slug: z.string().min(1),
  change: z.enum(CHANGES),
  /** Why; what was only added needs none. */
  reason: z.string().trim().min(1).optional(),
});
export type LoggedChange = z.output<typeof loggedChangeShape>;

export const releaseShape = z.strictObject({
  version: z.int().min(1),
  date: z.iso.date(),
  note: z.string().trim().min(1),
  /** `hashFiles` of the content. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  changes: z.array(loggedChangeShape),
});

/** A version of the content that is kept for ever. */
export type Release = z.output<typeof releaseShape> & { readonly files: FileTexts };

/** The folder of the releases within that of the content. */
export const RELEASES = 'releases';

/** A file of a release is missing or was changed. */
export class BrokenReleaseError extends Error {
  override readonly name = 'BrokenReleaseError';
}

/**
 * The releases of a content folder, the oldest first; none where it keeps none.
 *
 * @throws {BrokenReleaseError} when one is missing, or is not what was released.
 */
export async function readReleases(contentDir: string): Promise<Release[]> {
  const dir = join(contentDir, RELEASES);
  const names = existsSync(dir) ? await readdir(dir) : [];
  const count = names.filter((name) => /^\d+\.yaml$/.test(name)).length;
  const releases: Release[] = [];
  for (let version = 1; version <= count; version += 1) {
    releases.push(await readRelease(dir, version, releases.at(-1)?.files ?? new Map()));
  }
  return releases;
}

async function readRelease(dir: string, version: number, before: FileTexts): Promise<Release> {
  const names = { log: `${version}.yaml`, archive: `${version}.json.br` };
  const missing = Object.values(names).find((name) => !existsSync(join(dir, name)));
  if (missing !== undefined) throw broken(`${missing} is missing`);
  const log = releaseShape.safeParse(parse(await readFile(join(dir, names.log), 'utf8')));
  if (!log.success) throw broken(`${names.log} is not sound:\n${z.prettifyError(log.error)}`);
  if (log.data.version !== version) throw broken(`${names.log} says that it is version ${log.data.version}`);
  const files = unpackRelease(before, await readFile(join(dir, names.archive)));
  if (hashFiles(files) !== log.data.hash) throw broken(`${names.archive} does not hold what was released`);
  return { ...log.data, files };
}

/** The content files as they are now, by path. */
export async function readFileTexts(contentDir: string): Promise<FileTexts> {
  return new Map((await listContentFiles(contentDir)).map(({ path, text }) => [path, text]));
}

/** Whether the line of the log is about the change. */
export function isAbout(logged: LoggedChange, { kind, slug, change }: RecordChange): boolean {
  return logged.kind === kind && logged.slug === slug && logged.change === change;
}

function broken(fault: string): BrokenReleaseError {
  return new BrokenReleaseError(
    `content/${RELEASES}/: ${fault}. Releases are never edited: restore the file, as with "git checkout content/${RELEASES}".`,
  );
}
