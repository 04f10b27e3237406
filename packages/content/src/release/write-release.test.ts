import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { useSampleFolder } from '../../test/rejects.ts';
import { hashFiles } from '../hash-content.ts';
import { readContent, readReleasedContent } from '../read-content.ts';
import { readHistory } from './history.ts';
import { readFileTexts, readReleases } from './releases.ts';
import { findTouched } from './touched-by.ts';
import { writeRelease } from './write-release.ts';
import { listWrittenRecords } from './written-records.ts';

const sample = useSampleFolder();
const release = (note = 'What it brings') => writeRelease({ contentDir: sample().dir, note, date: '2026-11-23' });

const NEW_TERM = `name: { en: Songbun, ko: 성분, ru: сонбун }
definition: { en: Standing by descent., ko: 출신., ru: Происхождение. }
seeAlso: [juche]
cite: [{ source: first-book }]
`;

/** Changes the name of the treaty, with a reason. */
async function correctTreaty(): Promise<void> {
  await sample().replace('events/later-years/1961-treaty.yaml', 'The treaty of friendship is signed', 'The treaty is signed');
  await expect(release()).rejects.toThrow('1 of 1 changes have no reason yet');
  await sample().replace('releases/next.yaml', 'reason: ""', 'reason: The treaty has no other name in the source.');
}

describe('writeRelease', () => {
  it('keeps each version as it was', async () => {
    const first = await readFileTexts(sample().dir);
    expect(await release()).toBe(1);
    await correctTreaty();
    expect(await release()).toBe(2);
    await sample().write('glossary/new.yaml', NEW_TERM);
    expect(await release()).toBe(3);

    const releases = await readReleases(sample().dir);
    expect(releases.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(releases[0]?.files).toEqual(first);
    expect(releases[2]?.files).toEqual(await readFileTexts(sample().dir));
    expect((await readContent(sample().dir)).isValid).toBe(true);
  });

  it('refuses a version in which nothing changed', async () => {
    await release();
    await expect(release()).rejects.toThrow('Nothing changed since version 1.');
  });

  it('refuses content with faults, and a release without a note', async () => {
    await expect(release(' ')).rejects.toThrow('A release needs a note');
    await sample().replace('actors/dprk.yaml', 'kind: state', 'kind: sttae');
    await expect(release()).rejects.toThrow('npm run content:check');
    expect(existsSync(join(sample().dir, 'releases'))).toBe(false);
  });

  it('lets nobody change what was released', async () => {
    await release();
    await sample().replace('releases/1.yaml', 'hash: ', 'hash: 0');
    await expect(readReleases(sample().dir)).rejects.toThrow('1.yaml is not sound');
    await sample().delete('releases/1.json.br');
    await expect(readReleases(sample().dir)).rejects.toThrow('1.json.br is missing');
  });
});

describe('readHistory', () => {
  it('tells what changed, why, and in which version', async () => {
    await release();
    await correctTreaty();
    await release();
    await sample().write('glossary/new.yaml', 'name: { en: New }\n');

    expect((await readHistory(sample().dir)).changes).toMatchObject([
      {
        version: 2,
        kind: 'EVENT',
        slug: '1961-treaty',
        change: 'CHANGED',
        fields: [{ field: 'title.en', before: 'The treaty of friendship is signed', after: 'The treaty is signed' }],
        reason: 'The treaty has no other name in the source.',
      },
      { version: 3, kind: 'TERM', slug: 'new', change: 'ADDED', title: { en: 'New' }, reason: null },
    ]);
  });

  it('says nothing of the keys of questions, and of exam questions nothing at all', async () => {
    await release();
    const file = 'questions/the-first-years.yaml';
    const text = (await readFileTexts(sample().dir)).get(file) ?? '';
    await sample().write(file, text.replaceAll('difficulty: 1', 'difficulty: 2'));

    const { changes } = await readHistory(sample().dir);
    expect(changes.map(({ kind, slug }) => `${kind} ${slug}`)).toEqual(['QUESTION founding-year']);
    expect(changes.every(({ title, fields }) => title === null && fields.length === 0)).toBe(true);
  });
});

describe('findTouched', () => {
  it('finds the lessons and questions that rest on a record', async () => {
    const result = await readContent(sample().dir);
    if (!result.isValid) throw new Error('The sample has faults.');
    const touchedBy = findTouched(result.content);

    expect(touchedBy({ kind: 'EVENT', slug: '1948-founding' }).lessons).toEqual(['the-first-years']);
    expect(touchedBy({ kind: 'SOURCE', slug: 'first-book' }).lessons).toEqual(['the-first-years']);
    expect(touchedBy({ kind: 'THEME', slug: 'none' })).toEqual({ lessons: [], questions: [] });
    const exam = result.content.questions.find(({ usage }) => usage === 'EXAM');
    expect(touchedBy({ kind: 'QUESTION', slug: exam?.slug ?? '' })).toEqual({ lessons: [], questions: [] });
  });
});

describe('the releases of the course', () => {
  const contentDir = fileURLToPath(new URL('../../../../content', import.meta.url));

  it('are what was released, and can be read by the code of today', async () => {
    for (const { files, hash } of await readReleases(contentDir)) {
      expect(hashFiles(files)).toBe(hash);
      expect(listWrittenRecords(files).size).toBeGreaterThan(0);
      expect(readReleasedContent(files, 'content')).toMatchObject({ isValid: true });
    }
  });
});

describe('listWrittenRecords', () => {
  it('finds every record that the reader of the content finds', async () => {
    const result = await readContent(sample().dir);
    if (!result.isValid) throw new Error('The sample has faults.');
    const { proses: _, ...nouns } = result.content;
    const records = Object.values(nouns).flatMap((list) => list.map(({ slug }) => slug));
    const written = [...listWrittenRecords(await readFileTexts(sample().dir)).values()].map(({ slug }) => slug);
    expect(written.toSorted()).toEqual(records.toSorted());
  });
});
