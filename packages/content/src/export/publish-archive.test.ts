import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useSampleFolder } from '../../test/rejects.ts';
import { type Manifest, publishArchive } from './publish-archive.ts';

const sample = useSampleFolder();

function folder(): string {
  return join(sample().dir, '../archive');
}

async function readManifest(): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder(), 'manifest.json'), 'utf8'));
}

it('puts the archive and its files in place, with their sizes and sums', async () => {
  expect(await publishArchive(sample().dir, folder(), 'first')).toEqual({ isUnchanged: false });
  const { version, files, counts, citation } = await readManifest();
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['tumen-corpus.zip', 'csv/events.csv', 'sources.csl.json', 'places.geojson', 'anniversaries.ics']),
  );
  for (const { path, bytes, sha256 } of files) {
    const content = await readFile(join(folder(), version, path));
    expect(content.length, path).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
  }
  expect(counts).toMatchObject({ events: 2, sources: 2, places: 2, routes: 2 });
  expect(counts).not.toHaveProperty('questions');
  expect(citation).toContain(version);
});

it('does nothing when the archive is there already', async () => {
  await publishArchive(sample().dir, folder(), 'first');
  const { mtimeMs } = await stat(join(folder(), 'manifest.json'));
  expect(await publishArchive(sample().dir, folder(), 'first')).toEqual({ isUnchanged: true });
  expect((await stat(join(folder(), 'manifest.json'))).mtimeMs).toBe(mtimeMs);
});

it('replaces the version before', async () => {
  await publishArchive(sample().dir, folder(), 'first');
  await sample().replace('places.yaml', 'Moscow', 'Moscow city');
  await sample().replace('terminology.yaml', 'Moscow', 'Moscow city');
  await publishArchive(sample().dir, folder(), 'second');
  const { version } = await readManifest();
  expect((await readdir(folder())).toSorted()).toEqual([version, 'manifest.json']);
});
