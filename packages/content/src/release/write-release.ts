import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordChange } from '@tumen/domain/release/record-change';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { hashFiles } from '../hash-content.ts';
import { readContent } from '../read-content.ts';
import { changedRecords } from './changed-records.ts';
import { packRelease } from './release-archive.ts';
import { isAbout, type LoggedChange, loggedChangeShape, RELEASES, readFileTexts, readReleases } from './releases.ts';

/** Why nothing was released, and what to do about it. */
export class ReleaseRefusedError extends Error {
  override readonly name = 'ReleaseRefusedError';
}

type ReleaseRequest = {
  readonly contentDir: string;
  /** One line about the version. */
  readonly note: string;
  /** The day of the release, ISO 8601. */
  readonly date: string;
};

/** Where the reasons for the next release wait to be filled in. */
const NEXT = 'next.yaml';

/**
 * Freezes the content as the next version: its files that differ as `<version>.json.br`, its log as `<version>.yaml`. Returns the number
 * of the version.
 *
 * @throws {ReleaseRefusedError} when the content is at fault, nothing changed, or a change lacks its reason; then `next.yaml` lists all
 *   changes, with the reasons given so far.
 * @throws {BrokenReleaseError} when an earlier release is not what it was.
 */
export async function writeRelease({ contentDir, note, date }: ReleaseRequest): Promise<number> {
  if (note.trim() === '')
    throw new ReleaseRefusedError('A release needs a note: npm run content:release -- "What this version brings."');
  const { isValid } = await readContent(contentDir);
  if (!isValid) throw new ReleaseRefusedError('The content has faults: npm run content:check lists them.');
  const releases = await readReleases(contentDir);
  const newest = releases.at(-1);
  const files = await readFileTexts(contentDir);
  const hash = hashFiles(files);
  if (newest?.hash === hash) throw new ReleaseRefusedError(`Nothing changed since version ${newest.version}.`);

  const dir = join(contentDir, RELEASES);
  await mkdir(dir, { recursive: true });
  const changes = newest === undefined ? [] : await logChanges(dir, changedRecords(newest.files, files));
  const version = (newest?.version ?? 0) + 1;
  await writeFile(join(dir, `${version}.json.br`), packRelease(newest?.files ?? new Map(), files));
  // The log last: a release is there once its log is.
  await writeFile(join(dir, `${version}.yaml`), toYaml({ version, date, note, hash, changes }));
  await rm(join(dir, NEXT), { force: true });
  return version;
}

async function logChanges(dir: string, changes: readonly RecordChange[]): Promise<LoggedChange[]> {
  const file = join(dir, NEXT);
  const given = existsSync(file) ? parseNext(await readFile(file, 'utf8')) : [];
  const logged = changes.map((change) => {
    const reason = given.find((item) => isAbout(item, change))?.reason;
    return { kind: change.kind, slug: change.slug, change: change.change, ...(reason !== undefined && { reason }) };
  });
  const open = logged.filter(({ change, reason }) => change !== 'ADDED' && reason === undefined);
  if (open.length === 0) return logged;
  await writeFile(file, toYaml(logged.map((item) => ({ ...item, reason: item.reason ?? '' }))));
  throw new ReleaseRefusedError(
    `${open.length} of ${logged.length} changes have no reason yet. Write it into content/${RELEASES}/${NEXT}, where they are listed, and ` +
      'run this again. Reasons are public: say nothing that gives away the key of a question.',
  );
}

function parseNext(text: string): LoggedChange[] {
  // An empty reason is one that is not given yet.
  const shape = z.array(z.looseObject({ reason: z.string().trim().optional() }));
  const items = shape.parse(parse(text)).map(({ reason, ...item }) => (reason ? { ...item, reason } : item));
  return z.array(loggedChangeShape).parse(items);
}

function toYaml(value: object): string {
  return stringify(value, { lineWidth: 140 });
}
