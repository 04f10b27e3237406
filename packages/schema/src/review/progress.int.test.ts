import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  ANNA,
  answerInQuiz,
  api,
  BORIS,
  clearReviews,
  LEVELS,
  openReviewClass,
  startQuiz,
  submit,
  visitor,
} from '../../test/review-class.ts';

beforeAll(openReviewClass);
afterAll(() => api.close());
afterEach(clearReviews);

type Row = { answered: number; earnedShare: number | null; toLearn: number; learned: number };

async function readProgress(owner = ANNA) {
  const { data, statements } = await api.execute(
    `{ viewer { progress { periods { period { slug } answered earnedShare toLearn learned }
      levels { level answered earnedShare toLearn learned } } } }`,
    {},
    visitor(owner),
  );
  return { ...data.viewer.progress, statements } as {
    periods: (Row & { period: { slug: string } })[];
    levels: (Row & { level: string })[];
    statements: readonly string[];
  };
}

describe('progress', () => {
  it('counts what was answered and what is in review, by period and by skill', async () => {
    const attempt = await startQuiz('long');
    for (const question of attempt.questions.slice(0, 6)) await answerInQuiz(attempt, question, true);
    await submit(attempt);

    const { periods, levels } = await readProgress();
    const [peace, war] = periods;
    expect([peace?.period.slug, peace?.answered, war?.period.slug, war?.answered]).toEqual(['long-peace', 9, 'short-war', 3]);
    for (const period of periods) {
      expect(period.toLearn).toBe(Math.round(period.answered * (1 - (period.earnedShare ?? 0))));
    }
    expect(periods.reduce((sum, { toLearn }) => sum + toLearn, 0)).toBe(6);
    expect(levels.map(({ level }) => level)).toEqual(LEVELS);
    expect(levels.map(({ answered }) => answered)).toEqual([3, 3, 3, 3]);
    expect(levels.reduce((sum, { toLearn }) => sum + toLearn, 0)).toBe(6);
  });

  it('takes at most six statements', async () => {
    await submit(await startQuiz('long'));
    expect((await readProgress()).statements.length).toBeLessThanOrEqual(6);
  });

  it('counts nothing of a quiz whose answers are not known yet', async () => {
    await startQuiz('long');
    const { periods, levels } = await readProgress();
    expect(periods[0]).toMatchObject({ answered: 0, earnedShare: null });
    expect(levels.map(({ earnedShare }) => earnedShare)).toEqual([null, null, null, null]);
  });

  it('gives a generated question the level of its generator, and no period to a question on words', async () => {
    await submit(await startQuiz('words'));
    const { periods, levels } = await readProgress();
    expect(levels[0]).toMatchObject({ level: 'RECALL', answered: 1, earnedShare: 0, toLearn: 1 });
    expect(periods[0]?.answered).toBe(0);
  });

  it('is nobody else’s', async () => {
    await submit(await startQuiz('long'));
    expect((await readProgress(BORIS)).levels.every(({ answered }) => answered === 0)).toBe(true);
  });
});
