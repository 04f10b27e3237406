import { readContent } from '@tumen/content/read-content';
import { SampleFolder } from '@tumen/content/test/sample-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { ReleasedContent } from '../../test/released-content.ts';
import { createDatabase, type PrismaClient } from '../client.ts';
import { ContentFaultsError, importContent, importContentFolder } from './import-content.ts';

let database: TestDatabase;
let db: PrismaClient;
let folder: SampleFolder;

beforeEach(async () => {
  [database, folder] = await Promise.all([createTestDatabase(), SampleFolder.create()]);
  db = createDatabase(database.url);
});

afterEach(async () => {
  await db.$disconnect();
  await Promise.all([database.drop(), folder.remove()]);
});

describe('importContentFolder', () => {
  it('fills the tables with all that the folder holds', async () => {
    const steps: string[] = [];
    const result = await importContentFolder(db, folder.dir, (step) => steps.push(step));

    expect(result).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), isUnchanged: false });
    expect(steps).toContain('events (2)');
    // From the state he belongs to.
    expect(await db.actor.findUnique({ where: { slug: 'kim-il-sung' } })).toMatchObject({ sides: ['PYONGYANG'] });
    const event = await db.event.findUniqueOrThrow({
      where: { slug: '1961-treaty' },
      include: { facts: { include: { citations: true } }, causes: true, places: true, dispute: { include: { positions: true } } },
    });
    expect(event).toMatchObject({
      date: '1961-07-06',
      startDate: new Date('1961-07-06'),
      kind: 'TREATY',
      periodSlug: 'later-years',
      title: { en: 'The treaty of friendship is signed', ko: '우호조약 체결', ru: 'Подписан договор о дружбе' },
      facts: [{ id: '1961-treaty.1', position: 1, citations: [{ sourceSlug: 'first-book', locator: null }] }],
      causes: [{ causeSlug: '1948-founding' }],
      places: [{ placeSlug: 'moscow' }],
      dispute: { positions: [{ id: '1961-treaty.1' }, { id: '1961-treaty.2' }] },
    });
  });

  it('keeps the office apart from the part played', async () => {
    await importContentFolder(db, folder.dir);
    expect(await db.participation.findMany({ orderBy: { position: 'asc' } })).toMatchObject([
      { actorSlug: 'kim-il-sung', role: 'SPEAKER', officeSlug: 'premier', part: null },
      { actorSlug: 'dprk', officeSlug: null, part: { en: 'The state that was founded' } },
    ]);
  });

  it('keeps the term of an office with its source', async () => {
    await importContentFolder(db, folder.dir);
    expect(await db.office.findMany({ include: { tenures: { include: { citations: true } } } })).toMatchObject([
      {
        slug: 'premier',
        bodySlug: 'dprk',
        tenures: [
          { actorSlug: 'kim-il-sung', start: '1948-09-09', end: '1972-12-28', citations: [{ sourceSlug: 'first-book' }] },
        ],
      },
    ]);
  });

  it('keeps a source as CSL-JSON without what CSL has no field for', async () => {
    await importContentFolder(db, folder.dir);
    const source = await db.source.findUniqueOrThrow({ where: { slug: 'first-book' } });
    expect(source).toMatchObject({
      issued: '1999-04',
      issuedDate: new Date('1999-04-01'),
      sortTitle: 'ёлка и книга',
      isVerified: true,
    });
    expect(source.csl).toMatchObject({ id: 'first-book', type: 'book', publisher: 'Nauka' });
    expect(source.csl).not.toHaveProperty('custom');
    expect(source.csl).not.toHaveProperty('origin');
  });

  it('keeps the prose of a block in each language that has it', async () => {
    await importContentFolder(db, folder.dir);
    const block = await db.lessonBlock.findUniqueOrThrow({ where: { id: 'the-first-years.the-start' } });
    expect(block).toMatchObject({
      kind: 'prose',
      position: 2,
      data: { heading: { en: 'How it began', ru: 'Как всё началось' } },
    });
  });

  it('keeps a question as the domain puts it', async () => {
    await importContentFolder(db, folder.dir);
    const question = await db.question.findUniqueOrThrow({ where: { slug: 'founding-year' } });
    expect(question).toMatchObject({ kind: 'SINGLE_CHOICE', usage: 'CHECK', lessonSlug: 'the-first-years' });
    expect(question.data).toMatchObject({
      level: 'RECALL',
      options: [
        { id: 'a', isCorrect: true },
        { id: 'b', isCorrect: false },
      ],
    });
  });

  it.each([
    ['en', 'treaties sign', 'english', '1961-treaty'],
    ['ru', 'договоры', 'russian', '1961-treaty'],
    ['ko', '우호조약', 'simple', '1961-treaty'],
    ['en', '김일성', 'english', 'kim-il-sung'],
  ])('makes the %s text findable by "%s"', async (locale, query, config, slug) => {
    await importContentFolder(db, folder.dir);
    const found = await db.$queryRaw`
      SELECT slug FROM "SearchDocument"
      WHERE locale = ${locale} AND vector @@ websearch_to_tsquery(${config}::regconfig, ${query})
      ORDER BY ts_rank(vector, websearch_to_tsquery(${config}::regconfig, ${query})) DESC`;
    expect(found).toContainEqual({ slug });
  });

  it('writes nothing when the content is the same', async () => {
    await importContentFolder(db, folder.dir);
    const before = await db.contentVersion.findFirstOrThrow();
    const steps: string[] = [];
    expect(await importContentFolder(db, folder.dir, (step) => steps.push(step))).toMatchObject({ isUnchanged: true });
    expect(steps).toEqual([]);
    expect(await db.contentVersion.findFirstOrThrow()).toEqual(before);
  });

  it('replaces the old content when a file changed', async () => {
    await importContentFolder(db, folder.dir);
    await folder.replace('actors/dprk.yaml', 'The northern state', 'The state in the north');
    expect(await importContentFolder(db, folder.dir)).toMatchObject({ isUnchanged: false });
    expect(await db.actor.findUniqueOrThrow({ where: { slug: 'dprk' } })).toMatchObject({
      description: { en: 'The state in the north.' },
    });
  });

  it('keeps the moment when a release first came, and notes that of a later one', async () => {
    const content = await ReleasedContent.create();
    await importContentFolder(db, content.dir);
    const receivedAt = new Date('2026-01-01T10:00:00Z');
    await db.release.update({ where: { version: 1 }, data: { receivedAt } });
    await content.correct('events/later-years/1961-treaty.yaml', 'The treaty of friendship', 'The treaty', 'Shorter.');
    await importContentFolder(db, content.dir);
    const [first, second] = await db.release.findMany({ orderBy: { version: 'asc' } });
    expect(first?.receivedAt).toEqual(receivedAt);
    expect(second?.receivedAt.getTime()).toBeGreaterThan(receivedAt.getTime());
    await content.remove();
  });

  it('writes nothing when the content has faults, and names them all', async () => {
    await folder.replace('actors/dprk.yaml', 'kind: state', 'kind: statue');
    await folder.replace('claims.yaml', 'first-book', 'last-book');
    const rejection = await importContentFolder(db, folder.dir).catch((error: unknown) => error);
    expect(rejection).toBeInstanceOf(ContentFaultsError);
    expect(String(rejection)).toMatch(/actors\/dprk\.yaml:1 .*claims\.yaml:3 /s);
    expect(await db.period.count()).toBe(0);
    expect(await db.contentVersion.count()).toBe(0);
  });
});

describe('importContent', () => {
  it('keeps attempts', async () => {
    await importContentFolder(db, folder.dir);
    const attempt = {
      learner: { create: {} },
      quizSlug: 'the-first-years',
      title: { en: 'Quiz' },
      seed: '1',
      contentHash: 'old',
    };
    const question = { position: 1, kind: 'NUMERIC', view: {}, key: {} };
    await db.attempt.create({ data: { ...attempt, questions: { create: question } } });
    await folder.delete('quizzes/the-first-years.yaml');
    await folder.write(
      'quizzes/another.yaml',
      'lesson: the-first-years\ntitle: { en: Other }\nsections: [{ generator: year, count: 1 }]\n',
    );
    await folder.replace('lessons/the-first-years/lesson.yaml', 'quiz: the-first-years', 'quiz: another');
    await importContentFolder(db, folder.dir);
    expect(await db.attempt.findMany({ include: { questions: true } })).toMatchObject([
      { quizSlug: 'the-first-years', questions: [question] },
    ]);
  });

  it('leaves the old content when it fails in the middle', async () => {
    const { hash } = await importContentFolder(db, folder.dir);
    const result = await readContent(folder.dir);
    if (!result.isValid) throw new Error('The sample has faults.');
    const { content } = result;
    const broken = { ...content, claims: content.claims.map((claim) => ({ ...claim, source: 'nowhere' })) };
    await expect(
      importContent(db, { content: broken, history: { releases: [], hash, changes: [] }, hash: 'another hash' }),
    ).rejects.toThrow();
    expect(await db.contentVersion.findFirstOrThrow()).toMatchObject({ hash });
    expect(await db.claim.findMany()).toMatchObject([{ code: 'A1', sourceSlug: 'first-book' }]);
    expect(await db.searchDocument.count()).toBeGreaterThan(0);
  });

  it('imports once when two start together', async () => {
    const results = await Promise.all([importContentFolder(db, folder.dir), importContentFolder(db, folder.dir)]);
    expect(results.map(({ isUnchanged }) => isUnchanged).toSorted()).toEqual([false, true]);
  });
});
