/** The statistics of an assigned quiz through the API: the figures, what they are made from, and the number of SQL statements. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';

const TEACHER = '00000000-0000-4000-8000-00000000000a';
const OPENED = new Date('2026-02-01T09:00:00Z');

let api: TestSchema;
let classroomId: string;
let assignmentId: string;

beforeAll(async () => {
  api = await createTestSchema();
  await api.db.teacher.create({ data: { id: TEACHER, name: 'Han', email: 'han@school.example' } });
  await api.db.quiz.create({ data: { slug: 'quiz', title: { en: 'Quiz' }, blueprint: [] } });
});
afterAll(() => api.close());

beforeEach(async () => {
  await api.db.classroom.deleteMany();
  const classroom = await api.db.classroom.create({
    data: { teacherId: TEACHER, name: 'Class', timeZone: 'UTC', joinCode: '00000000', joinCodeExpiresAt: OPENED },
  });
  classroomId = classroom.id;
  assignmentId = (await api.db.assignment.create({ data: { classroomId, quizSlug: 'quiz', opensAt: OPENED } })).id;
});

const OPTIONS = ['A', 'B', 'C'];

/** What was answered to one question: an option, or nothing; `fraction` is what the key gives for it. */
type Given = { readonly item: string; readonly choice?: string | null; readonly fraction: number | null };

let students = 0;

/** A student with one attempt that was handed in; each attempt has options of its own ids, in an order of its own. */
async function handIn(given: readonly Given[], { learnerId }: { learnerId?: string } = {}) {
  students += 1;
  const number = students;
  const learner = learnerId ? { id: learnerId } : await api.db.learner.create({ data: {} });
  const name = `Student ${number}`;
  const place =
    (await api.db.enrollment.findFirst({ where: { classroomId, learnerId: learner.id } })) ??
    (await api.db.enrollment.create({
      data: { classroomId, learnerId: learner.id, name, nameKey: name, recoveryHash: name },
    }));
  await api.db.attempt.create({
    data: {
      learnerId: learner.id,
      assignmentId,
      enrollmentId: place.id,
      quizSlug: 'quiz',
      title: { en: 'Quiz' },
      seed: `${number}`,
      status: 'SUBMITTED',
      contentHash: 'test',
      startedAt: OPENED,
      submittedAt: new Date(OPENED.getTime() + number * 1000),
      questions: {
        create: given.map(({ item, choice = 'A', fraction }, index) => {
          const options = OPTIONS.map((text) => ({ id: `${number}-${text}`, text: { en: text, ko: `${text}-ko` } }));
          if (number % 2 === 0) options.reverse();
          const answer = { optionIds: [`${number}-${choice}`], pairs: [] };
          return {
            position: index + 1,
            kind: 'SINGLE_CHOICE',
            item: `curated:${item}`,
            view: { kind: 'SINGLE_CHOICE', prompt: { en: `${item}?`, ko: `${item}-ko?` }, options, targets: [] },
            key: {
              answer: { optionIds: [`${number}-A`], pairs: [] },
              explanation: { en: 'So.' },
              rationales: [],
              events: [],
              citations: [],
            },
            ...(choice !== null && {
              response: { create: { answer, sequence: 1, isFinal: true, fraction, savedAt: OPENED } },
            }),
          };
        }),
      },
    },
  });
  return { learnerId: learner.id, enrollmentId: place.id };
}

/** peers.md 3.5: six attempts at four questions, with the figures computed by hand. */
const VECTOR = [
  [1, 1, 1, 1],
  [1, 1, 1, 0.5],
  [1, 1, 0, 0.75],
  [1, 0, 1, 0.25],
  [1, 0, 0, 0.5],
  [0, 0, 0, 0.25],
];

async function handInVector() {
  for (const row of VECTOR) {
    await handIn(row.map((fraction, index) => ({ item: `item-${index + 1}`, choice: fraction > 0 ? 'A' : 'B', fraction })));
  }
}

const FIGURE = '{ value from to absence }';
const STATISTICS = `query Statistics($id: ID!, $locale: Locale = EN) { node(id: $id) { ... on Assignment { statistics {
  attemptCount unmarkedCount isJudgeable maxPoints meanPoints medianPoints standardDeviationPoints ${FIGURE} alphaPercent ${FIGURE}
  errorRatioPercent ${FIGURE} standardErrorPoints ${FIGURE} warnings { code text(locale: $locale) }
  items { item responseCount isJudgeable facility ${FIGURE} standardDeviation ${FIGURE} guessScore discriminationIndex ${FIGURE}
    discriminativeEfficiency ${FIGURE} pointBiserial ${FIGURE} warnings { code isTentative text(locale: $locale) } variantCount
    variants { questionId kind prompt(locale: $locale) isDropped ruling responseCount omittedCount weakSize strongSize
      choices { text(locale: $locale) isRight count weakCount strongCount } answers { text count share } } } } } } }`;

const nodeId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url');
const ask = (locale = 'EN', teacherId: string | null = TEACHER) =>
  api.execute(STATISTICS, { id: nodeId('Assignment', assignmentId), locale }, { teacherId });
const read = async (locale?: string) => (await ask(locale)).data.node.statistics;

type Figure = { readonly value: number | null };
const rounded = (items: readonly Record<string, Figure>[], key: string) =>
  items.map((item) => Math.round((item[key]?.value ?? Number.NaN) * 100) / 100);

describe('the figures', () => {
  it('are those computed by hand for six attempts at four questions', async () => {
    await handInVector();
    const statistics = await read();

    expect(rounded(statistics.items, 'facility')).toEqual([83.33, 50, 50, 54.17]);
    expect(rounded(statistics.items, 'standardDeviation')).toEqual([40.82, 54.77, 54.77, 29.23]);
    expect(rounded(statistics.items, 'discriminationIndex')).toEqual([58.12, 61.9, 38.84, 60.98]);
    expect(rounded(statistics.items, 'discriminativeEfficiency')).toEqual([100, 76.47, 42.86, 67.57]);
    expect(statistics).toMatchObject({ attemptCount: 6, isJudgeable: false, maxPoints: 4, meanPoints: 2.375, medianPoints: 2.5 });
    expect(statistics.standardDeviationPoints.value).toBeCloseTo(1.367, 4);
    expect(statistics.alphaPercent.value).toBeCloseTo(72.54, 2);
    expect(statistics.errorRatioPercent.value).toBeCloseTo(52.4, 2);
    expect(statistics.standardErrorPoints.value).toBeCloseTo(0.7164, 4);
    expect(statistics.warnings).toMatchObject([{ code: 'TOO_FEW_ATTEMPTS' }]);
  });

  it('count the choices of the same question in all attempts, whatever its options are called there', async () => {
    await handInVector();
    await handIn([{ item: 'item-1', choice: null, fraction: 0 }, ...[2, 3, 4].map((n) => ({ item: `item-${n}`, fraction: 1 }))]);
    const [first] = (await read('KO')).items;

    expect(first.variants).toHaveLength(1);
    expect(first.variants[0]).toMatchObject({ prompt: 'item-1-ko?', responseCount: 7, omittedCount: 1 });
    const counts = Object.fromEntries(
      first.variants[0].choices.map(({ text, isRight, count }: { text: string; isRight: boolean; count: number }) => [
        text,
        [isRight, count],
      ]),
    );
    expect(counts).toEqual({ 'A-ko': [true, 5], 'B-ko': [false, 1], 'C-ko': [false, 0] });
  });

  it('are not there where they cannot be, and say why', async () => {
    expect(await read()).toMatchObject({ attemptCount: 0, meanPoints: null, items: [] });

    await handIn([{ item: 'one', fraction: 1 }]);
    expect(await read()).toMatchObject({
      alphaPercent: { value: null, absence: 'TOO_FEW_ATTEMPTS' },
      standardDeviationPoints: { value: null, absence: 'TOO_FEW_ATTEMPTS' },
      items: [{ facility: { value: 100, absence: null }, discriminationIndex: { value: null, absence: 'TOO_FEW_ATTEMPTS' } }],
    });

    await handIn([{ item: 'one', fraction: 1 }]);
    await handIn([{ item: 'one', fraction: 1 }]);
    expect(await read()).toMatchObject({
      alphaPercent: { value: null, absence: 'TOO_FEW_QUESTIONS' },
      items: [{ discriminationIndex: { absence: 'NO_VARIATION' } }],
    });

    await handIn([
      { item: 'one', fraction: 1 },
      { item: 'two', fraction: 0 },
    ]);
    expect((await read()).alphaPercent).toEqual({ value: null, from: null, to: null, absence: 'DIFFERENT_LENGTHS' });
  });
});

describe('what is counted', () => {
  it('is the first attempt of each student who is in the class', async () => {
    const { learnerId } = await handIn([{ item: 'one', fraction: 1 }]);
    await handIn([{ item: 'one', fraction: 0 }], { learnerId });
    const removed = await handIn([{ item: 'one', fraction: 0 }]);
    await api.db.enrollment.update({ where: { id: removed.enrollmentId }, data: { removedAt: OPENED } });
    expect(await read()).toMatchObject({ attemptCount: 1, meanPoints: 1 });
  });

  it('are the scores as they stand: what was ruled and given by hand, not what was dropped or waits', async () => {
    await handIn([
      { item: 'one', choice: 'B', fraction: 0 },
      { item: 'two', fraction: 1 },
      { item: 'three', fraction: 1 },
    ]);
    await handIn([
      { item: 'one', choice: null, fraction: 0 },
      { item: 'two', fraction: 1 },
      { item: 'three', fraction: 1 },
    ]);
    await handIn([
      { item: 'one', fraction: 1 },
      { item: 'two', fraction: null },
      { item: 'three', fraction: 1 },
    ]);
    await api.db.attemptQuestion.updateMany({ where: { item: 'curated:one' }, data: { ruledFraction: 1 } });
    const [overridden] = await api.db.attemptQuestion.findMany({
      where: { item: 'curated:one' },
      orderBy: { attempt: { submittedAt: 'asc' } },
    });
    await api.db.attemptQuestion.update({ where: { id: overridden?.id ?? '' }, data: { overriddenFraction: 0.5 } });
    await api.db.attemptQuestion.updateMany({ where: { item: 'curated:three' }, data: { isDropped: true } });

    const statistics = await read();
    expect(statistics).toMatchObject({ attemptCount: 2, unmarkedCount: 1, maxPoints: 2, meanPoints: 1.75 });
    expect(statistics.items).toMatchObject([
      { facility: { value: 75 }, variants: [{ isDropped: false }] },
      { facility: { value: 100 } },
      // Still there, so that it can be taken back.
      { facility: { value: null, absence: 'NOT_COUNTED' }, variants: [{ isDropped: true, responseCount: 2 }] },
    ]);
  });

  it('tells what its teacher declared', async () => {
    await handIn([{ item: 'one', choice: 'B', fraction: 0 }]);
    const [question] = (await read()).items[0].variants;
    const ruling = `mutation ($id: ID!, $ruling: RulingInput!) { regradeAssignment(input: { questionId: $id, ruling: $ruling, reason: "So" }) {
      ... on RegradeAssignmentPayload { changedCount } } }`;
    const rule = (kind: string) => api.execute(ruling, { id: question.questionId, ruling: { kind } }, { teacherId: TEACHER });
    await rule('FULL_POINTS');
    expect((await read()).items[0]).toMatchObject({ facility: { value: 100 }, variants: [{ ruling: 'FULL_POINTS' }] });
    await rule('AS_KEYED');
    expect((await read()).items[0]).toMatchObject({ facility: { value: 0 }, variants: [{ ruling: null }] });
  });

  it('warns in the language of the reader', async () => {
    for (let student = 0; student < 12; student += 1) {
      const isStrong = student >= 6;
      await handIn([
        { item: 'wrong-key', choice: isStrong ? 'B' : 'A', fraction: isStrong ? 0 : 1 },
        ...['two', 'three'].map((item) => ({ item, fraction: isStrong ? 1 : 0 })),
      ]);
    }
    const [item] = (await read('KO')).items;
    expect(item.warnings[0]).toMatchObject({ code: 'LOOK_AT_KEY', isTentative: true });
    expect(item.warnings[0].text).toContain('‘B-ko’');
  });
});

it('is nobody’s but the teacher’s', async () => {
  await handInVector();
  const other = '00000000-0000-4000-8000-00000000000b';
  expect([(await ask('EN', null)).data.node, (await ask('EN', other)).data.node]).toEqual([null, null]);
});

it('takes as many statements for a full class as for two students', async () => {
  const questions = (count: number) => Array.from({ length: count }, (_, index) => ({ item: `item-${index}`, fraction: 1 }));
  await handIn(questions(1));
  await handIn(questions(1));
  const few = await ask();
  for (let student = 0; student < 10; student += 1) await handIn(questions(8));
  const many = await ask();
  expect([few.errors, many.errors]).toEqual([[], []]);
  expect(many.data.node.statistics.items).toHaveLength(8);
  expect(many.statements.length).toBe(few.statements.length);
  expect(many.statements.length).toBeLessThanOrEqual(6);
});
