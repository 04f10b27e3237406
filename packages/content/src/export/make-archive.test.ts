import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { useSampleFolder } from '../../test/rejects.ts';
import { FaultyContentError, UnwritableFolderError, writeArchive } from './make-archive.ts';

const sample = useSampleFolder();

it('writes one zip file, named after the version, into a folder that it makes', async () => {
  const { path, bytes, files, events } = await writeArchive(sample().dir, join(sample().dir, '../new/folder'));
  expect(path).toMatch(/new\/folder\/tumen-corpus-0\+[0-9a-f]{8}\.zip$/);
  const zip = await readFile(path);
  expect(zip.length).toBe(bytes);
  expect(Object.keys(unzipSync(zip)).length).toBe(files);
  expect(events).toBe(2);
});

it('tells all faults of bad content and writes nothing', async () => {
  await sample().replace('events/later-years/1961-treaty.yaml', 'kind: treaty', 'kind: tready');
  await sample().replace('places.yaml', 'latitude: 55.75', 'latitude: 155.75');
  const failure = await writeArchive(sample().dir, join(sample().dir, '../out')).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(FaultyContentError);
  expect(String(failure)).toContain('content/events/later-years/1961-treaty.yaml:2');
  expect(String(failure)).toContain('content/places.yaml:4');
  expect(String(failure)).toContain('2 faults. No archive was written.');
});

it('names a folder that cannot be written to in one line', async () => {
  const file = join(sample().dir, '../taken');
  await writeFile(file, '');
  const failure = await writeArchive(sample().dir, file).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnwritableFolderError);
  expect(String(failure)).toMatch(
    /^UnwritableFolderError: The archive cannot be written into \S+taken \(EEXIST.*\)\. Name a folder.*$/,
  );
});
