import { createHash } from 'node:crypto';
import { type CuratedQuestion, toQuestion } from '@tumen/domain/quiz/curated';
import type { Answer } from '@tumen/domain/quiz/question';
import { createRandom } from '@tumen/domain/quiz/random';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createDatabase, type PrismaClient } from '../client.ts';
import { quizStatisticsCommand } from './quiz-statistics-command.ts';
import { readMarkedAttempts } from './read-marked-attempts.ts';

let database: TestDatabase;
let db: PrismaClient;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url, { maxConnections: 2 });
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const makeCurated = (slug: string): CuratedQuestion => ({
  kind: 'SINGLE_CHOICE',
  slug,
  difficulty: 1,
  level: 'RECALL',
  prompt: { en: `What of ${slug}?` },
  options: ['A', 'B', 'C'].map((id) => ({ id, text: { en: id }, isCorrect: id === 'A', rationale: { en: 'So it is.' } })),
  explanation: { en: 'So it is.' },
  events: ['an-event'],
  citations: [{ source: 'a-source' }],
});

type Given = {
  readonly slug: string;
  readonly choice: string | null;
  readonly fraction?: number | null;
  readonly points?: number;
};

/** A UUID for a name. */
const learnerIdOf = (name: string) =>
  createHash('sha256')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');

/** An attempt as `startQuizAttempt` and `submitQuizAttempt` store it: shuffled anew, each with other ids. */
async function storeAttempt(quizSlug: string, owner: string, day: number, given: readonly Given[], isSubmitted = true) {
  const seed = `${owner}-${day}`;
  const at = new Date(Date.UTC(2026, 2, day));
  await db.attempt.create({
    data: {
      learner: { connectOrCreate: { where: { id: learnerIdOf(owner) }, create: { id: learnerIdOf(owner) } } },
      quizSlug,
      title: { en: quizSlug },
      seed,
      contentHash: 'test',
      startedAt: at,
      ...(isSubmitted && { status: 'SUBMITTED', submittedAt: at }),
      questions: {
        create: given.map(({ slug, choice, fraction, points = 1 }, index) => {
          const { view, key } = toQuestion(makeCurated(slug), createRandom(`${seed}-${slug}`));
          const optionIds = view.options.filter(({ text }) => text.en === choice).map(({ id }) => id);
          const answer: Answer = { optionIds, pairs: [] };
          const response = { answer, sequence: 1, isFinal: true, savedAt: at, fraction: choice === 'A' ? 1 : 0 };
          return {
            position: index + 1,
            kind: view.kind,
            item: `curated:${slug}`,
            points,
            view,
            key,
            ...(choice && { response: { create: fraction === undefined ? response : { ...response, fraction } } }),
          };
        }),
      },
    },
  });
}

it('counts the first attempt of each student that was handed in, and an omitted answer as wrong', async () => {
  await storeAttempt('first', 'ann', 1, [
    { slug: 'one', choice: 'A' },
    { slug: 'two', choice: 'B' },
  ]);
  await storeAttempt('first', 'ann', 2, [
    { slug: 'one', choice: 'A' },
    { slug: 'two', choice: 'A' },
  ]);
  await storeAttempt('first', 'ben', 3, [
    { slug: 'one', choice: null },
    { slug: 'two', choice: 'B' },
  ]);
  await storeAttempt(
    'first',
    'cho',
    1,
    [
      { slug: 'one', choice: 'A' },
      { slug: 'two', choice: 'A' },
    ],
    false,
  );
  await storeAttempt('other', 'ann', 1, [{ slug: 'one', choice: 'A' }]);

  const { attempts } = await readMarkedAttempts(db, 'first', 'first');

  expect(attempts.map((attempt) => attempt.map(({ earnedMarks, chosen }) => [earnedMarks, chosen]))).toEqual([
    [
      [1, ['A']],
      [0, ['B']],
    ],
    [
      [0, []],
      [0, ['B']],
    ],
  ]);
  expect((await readMarkedAttempts(db, 'first', 'all')).attempts).toHaveLength(3);
});

it('leaves attempts out that wait for the teacher, and says how many', async () => {
  await storeAttempt('essay', 'ann', 1, [
    { slug: 'one', choice: 'A' },
    { slug: 'two', choice: 'A', fraction: null },
  ]);
  await storeAttempt('essay', 'ben', 1, [
    { slug: 'one', choice: 'A' },
    { slug: 'two', choice: 'A', fraction: 0.5, points: 4 },
  ]);

  expect(await readMarkedAttempts(db, 'essay', 'first')).toMatchObject({
    ungraded: 1,
    attempts: [[{}, { earnedMarks: 2, maxMarks: 4 }]],
  });
  expect(await quizStatisticsCommand(db, ['essay'])).toContain(
    'essay: 1 attempts, the first of each student. 1 more wait for grading.',
  );
});

it('counts the scores as they stand: what was ruled and given by hand, and not what was dropped', async () => {
  for (const owner of ['ann', 'ben']) {
    await storeAttempt('standing', owner, 1, [
      { slug: 'ruled', choice: null },
      { slug: 'given', choice: 'A' },
      { slug: 'dropped', choice: 'A', fraction: null },
    ]);
  }
  const ofSlug = (slug: string) => ({ item: `curated:${slug}`, attempt: { quizSlug: 'standing' } });
  await db.attemptQuestion.updateMany({ where: ofSlug('ruled'), data: { ruledFraction: 1 } });
  await db.attemptQuestion.updateMany({ where: ofSlug('given'), data: { ruledFraction: 1, overriddenFraction: 0.25 } });
  await db.attemptQuestion.updateMany({ where: ofSlug('dropped'), data: { isDropped: true } });

  const { attempts, ungraded } = await readMarkedAttempts(db, 'standing', 'first');
  const marks = attempts.map((attempt) => attempt.map(({ earnedMarks }) => earnedMarks));
  expect({ marks, ungraded }).toEqual({
    marks: [
      [1, 0.25],
      [1, 0.25],
    ],
    ungraded: 0,
  });
});

it('prints figures, choices and warnings of a class, also of items that only some drew', async () => {
  // The stronger a student, the more right answers to four sound questions; the strong choose B where the key says A.
  for (let student = 0; student < 30; student += 1) {
    const sound = ['one', 'two', 'three', 'four'].map((slug, index) => ({
      slug,
      choice: student > 6 * (index + 0.5) ? 'A' : 'C',
    }));
    const drawn = { slug: student % 2 === 0 ? 'even' : 'odd', choice: 'A' };
    await storeAttempt('class', `student-${student}`, 1, [
      ...sound,
      { slug: 'wrong-key', choice: student > 15 ? 'B' : 'A' },
      drawn,
    ]);
  }

  const report = await quizStatisticsCommand(db, ['class']);

  expect(report).toContain('class: 30 attempts');
  expect(report).toMatch(/^5 +30 +53 \(35\.\.71\) +51 +33 +-\d+ \(-\d+\.\.-\d+\) .* curated:wrong-key$/m);
  expect(report).toMatch(/^6 +30 +100 .* 2 items$/m);
  expect(report).toMatch(/^curated:even +15 +100 \(100\.\.100\)\?/m);
  expect(report).toMatch(
    /^curated:wrong-key\n {2}! More strong than weak students chose “B” \(\d+ of \d+, and 0 of \d+\): look at the key\./m,
  );
  expect(report).toMatch(/^ +14 +0 +14 +B$/m);
  expect(await quizStatisticsCommand(db, ['class', '--locale', 'ko'])).toContain('정답을 확인하십시오.');
});

it('says what is wrong with its arguments', async () => {
  await expect(quizStatisticsCommand(db, [])).rejects.toMatchObject({ remedy: expect.stringContaining('Usage:') });
  await expect(quizStatisticsCommand(db, ['class', '--attempts', 'best'])).rejects.toThrow('The arguments are not understood.');
  await expect(quizStatisticsCommand(db, ['no-such-quiz'])).rejects.toMatchObject({
    message: 'No graded attempt at "no-such-quiz" was handed in yet.',
    remedy: expect.stringContaining('class'),
  });
});
