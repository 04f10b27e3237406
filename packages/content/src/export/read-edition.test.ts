import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { useSampleFolder } from '../../test/rejects.ts';
import { readReleases } from '../release/releases.ts';
import { writeRelease } from '../release/write-release.ts';
import { readEdition } from './read-edition.ts';

const CONTENT = fileURLToPath(new URL('../../../../content', import.meta.url));

const sample = useSampleFolder();

it('has the version and the day of the newest release in CITATION.cff', async () => {
  const newest = (await readReleases(CONTENT)).at(-1);
  const { citation } = await readEdition(CONTENT);
  expect(citation).toMatchObject({ version: String(newest?.version), 'date-released': newest?.date });
});

it('tells content as it was released from content that was changed since', async () => {
  const { dir } = sample();
  expect((await readEdition(dir)).release).toEqual({ version: 0, isCurrent: false });
  await writeRelease({ contentDir: dir, note: 'The first.', date: '2026-01-10' });
  expect((await readEdition(dir)).release).toEqual({ version: 1, isCurrent: true });
  await sample().replace('questions/the-first-years.yaml', 'Too late.', 'Much too late.');
  expect((await readEdition(dir)).release).toEqual({ version: 1, isCurrent: false });
});
