import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedBasics } from '../../test/factories.ts';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';

let api: TestSchema;

const field = (name: string, before: string | null, after: string | null) => ({ field: name, before, after });
const change = (version: number, slug: string, kind: string, fields: object[], more: object = {}) => ({
  version,
  kind: 'EVENT',
  slug,
  change: kind,
  title: { en: `The ${slug}`, ko: '사건' },
  fields,
  reason: `Reason ${version}`,
  lessons: [],
  questions: [],
  ...more,
});

beforeAll(async () => {
  api = await createTestSchema();
  await seedBasics(api.db);
  await api.db.lesson.create({
    data: {
      slug: 'the-treaty',
      number: 1,
      status: 'COMPLETE',
      minutes: 90,
      title: { en: 'The treaty' },
      question: { en: 'Why?' },
      objectives: [],
      scope: {},
      furtherReading: [],
      readingLevels: {},
    },
  });
  const receivedAt = new Date('2026-11-05T10:00:00Z');
  const day = (iso: string) => ({ releasedAt: new Date(iso), receivedAt, note: `Of ${iso}` });
  await api.db.release.createMany({
    data: [
      { version: 1, hash: 'one', ...day('2026-11-01') },
      { version: 2, hash: 'two', ...day('2026-11-02') },
      { version: 3, hash: 'three', ...day('2026-11-03') },
    ],
  });
  await api.db.contentVersion.create({ data: { hash: 'import', contentHash: 'four' } });
  await api.db.recordChange.createMany({
    data: [
      change(2, 'treaty', 'CHANGED', [field('title.en', 'A', 'B'), field('date', '1961', '1962')]),
      change(2, 'visit', 'CHANGED', [field('title.en', 'A', 'B')]),
      change(2, 'war', 'ADDED', [field('title.en', null, 'War')], { reason: null }),
      change(3, 'treaty', 'CHANGED', [field('title.en', 'B', 'C')], { lessons: ['the-treaty'], questions: ['who-signed'] }),
      change(3, 'visit', 'CHANGED', [field('title.en', 'B', 'A')]),
      change(4, 'war', 'REMOVED', [field('title.en', 'War', null)]),
      change(4, 'yalta', 'REMOVED', [field('title.en', 'Yalta', null)]),
    ],
  });
});
afterAll(() => api.close());

const CHANGES = `query Changes($version: Int!, $until: Int, $slugs: [String!], $first: Int, $after: String) {
  changesSince(version: $version, until: $until, slugs: $slugs, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node {
      kind slug title(locale: KO) change fields { field before after } reasons { version reason } lessons { slug } questions
    } }
  }
}`;

// biome-ignore lint/suspicious/noExplicitAny: a test knows the shape of the answer that it asked for.
const nodesOf = (data: any) => data.changesSince.edges.map(({ node }: any) => node);

describe('contentVersion', () => {
  it('names the newest release, and says when the content is not it', async () => {
    const { data } = await api.execute('{ contentVersion { version hash isReleased releasedAt note } }');
    expect(data.contentVersion).toEqual({ version: 3, hash: 'four', isReleased: false, releasedAt: null, note: null });
  });

  it('lists the releases, the newest first', async () => {
    const { data } = await api.execute('{ contentVersions { version hash isReleased releasedAt receivedAt note } }');
    expect(data.contentVersions[0]).toEqual({
      version: 3,
      hash: 'three',
      isReleased: true,
      releasedAt: '2026-11-03',
      receivedAt: '2026-11-05',
      note: 'Of 2026-11-03',
    });
    expect(data.contentVersions).toHaveLength(3);
  });
});

describe('citation', () => {
  const citation = (args: string) => `{ contentVersions { version citation(${args}) } }`;
  const ofSecond = async (args: string) => {
    const { data, errors } = await api.execute(citation(args));
    expect(errors).toEqual([]);
    return data.contentVersions.find(({ version }: { version: number }) => version === 2).citation;
  };
  const ANSWER = 'title: "Treaties of 1961", address: "https://tumen.example/en/playground#query=%7B%20a%20%7D&v=1"';

  it.each([
    [
      'CHICAGO',
      'Tumen contributors. “Treaties of 1961.” Tumen: Moscow–Pyongyang Relations since 1945, Version 2, November 2, 2026. https://tumen.example/en/playground#query=%7B%20a%20%7D&v=1.',
    ],
    [
      'APA',
      'Tumen contributors. (2026). Treaties of 1961 [Data set]. In Tumen: Moscow–Pyongyang relations since 1945 (Version 2). https://tumen.example/en/playground#query=%7B%20a%20%7D&v=1',
    ],
  ])('writes an answer in %s with version, day and address', async (style, entry) => {
    expect(await ofSecond(`style: ${style}, ${ANSWER}`)).toBe(entry);
  });

  it.each(['BIBTEX', 'RIS', 'CSL_JSON', 'MLA'])('names title, archive, version, year and address in %s', async (style) => {
    const entry = await ofSecond(`style: ${style}, ${ANSWER}`);
    for (const part of ['1961', 'Tumen: Moscow', '2026', '%7B%20a%20%7D&v=1']) expect(entry).toContain(part);
    expect(entry).toMatch(/version\W+2/i);
  });

  it('gives each answer a key of its own, which stays', async () => {
    const key = async (args: string) => (await ofSecond(`style: BIBTEX, ${args}`)).match(/^@misc\{(.+),$/m)?.[1];
    const first = await key(ANSWER);
    expect(first).toMatch(/^tumen-version-2-[0-9a-f]{8}$/);
    expect(await key(`locale: RU, ${ANSWER}`)).toBe(first);
    expect(await key('title: "Visits of 1961"')).not.toBe(first);
    expect(await key('locale: EN')).toBe('tumen-version-2');
  });

  it('writes the archive as a whole', async () => {
    expect(await ofSecond('style: CHICAGO, locale: RU')).toBe(
      'Tumen contributors. «Tumen: Moscow–Pyongyang relations since 1945, version 2», 2 ноября 2026 г.',
    );
  });

  it('has none for content that no release holds', async () => {
    const { data } = await api.execute('{ contentVersion { citation } }');
    expect(data.contentVersion.citation).toBeNull();
  });

  it('refuses a title of any length', async () => {
    const { errors } = await api.execute(citation(`title: "${'a'.repeat(301)}"`));
    expect(errors[0]?.message).toBe('`title` has 301 characters and may have 300. Shorten it.');
  });
});

describe('changesSince', () => {
  it('joins what several versions did to a record, and leaves out what came to nothing', async () => {
    const { data } = await api.execute(CHANGES, { version: 1 });
    expect(nodesOf(data)).toEqual([
      {
        kind: 'EVENT',
        slug: 'treaty',
        title: '사건',
        change: 'CHANGED',
        fields: [field('date', '1961', '1962'), field('title.en', 'A', 'C')],
        reasons: [
          { version: 2, reason: 'Reason 2' },
          { version: 3, reason: 'Reason 3' },
        ],
        lessons: [{ slug: 'the-treaty' }],
        questions: ['who-signed'],
      },
      expect.objectContaining({ slug: 'yalta', change: 'REMOVED' }),
    ]);
  });

  it('stops at a later release, or takes only some records', async () => {
    const until = await api.execute(CHANGES, { version: 1, until: 2 });
    expect(nodesOf(until.data).map(({ slug }: { slug: string }) => slug)).toEqual(['treaty', 'visit', 'war']);
    const some = await api.execute(CHANGES, { version: 2, slugs: ['yalta', 'visit'] });
    expect(nodesOf(some.data).map(({ slug }: { slug: string }) => slug)).toEqual(['visit', 'yalta']);
  });

  it('comes in pages, by the same number of statements whatever their size', async () => {
    const first = await api.execute(CHANGES, { version: 1, until: 2, first: 1 });
    expect(first.data.changesSince).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await api.execute(CHANGES, { version: 1, until: 2, after: first.data.changesSince.pageInfo.endCursor });
    expect(nodesOf(rest.data).map(({ slug }: { slug: string }) => slug)).toEqual(['visit', 'war']);
    expect(rest.statements).toHaveLength(first.statements.length);
    expect(first.statements.length).toBeLessThanOrEqual(5);
  });

  it.each([0, 4])('refuses version %d and names those it knows', async (version) => {
    const { errors } = await api.execute(CHANGES, { version });
    expect(errors[0]?.message).toBe(`The content has no version ${version}. Known are 1, 2, 3: see \`contentVersions\`.`);
    expect(errors[0]?.extensions.code).toBe('UNKNOWN_VERSION');
  });
});
