/** Demo classes drawn from the content of the repository, with several seeds. */
import { KIND_RULES } from '@tumen/domain/quiz/kinds';
import { validateAnswer } from '@tumen/domain/quiz/scoring/validate-answer';
import type { MarkedAttempt } from '@tumen/domain/quiz/statistics/marked-attempt';
import { computeQuizStatistics } from '@tumen/domain/quiz/statistics/quiz-statistics';
import { toMarkedResponse } from '@tumen/domain/quiz/statistics/to-marked-response';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContentSchema } from '../../test/content-schema.ts';
import type { TestSchema } from '../../test/harness.ts';
import { type DrawnDemo, drawDemo } from './draw-demo.ts';
import { DEMO_ESSAYS } from './essays/essays.ts';
import type { DemoAttempt } from './simulate-attempt.ts';

const NOW = new Date('2027-04-20T01:30:00Z');
const SETTINGS = { locale: 'ko', timeZone: 'Asia/Seoul', now: NOW, endsAt: new Date('2027-04-21T01:30:00Z') } as const;
const SEEDS = ['one', 'two', 'three', 'four', 'five', 'six'];

let api: TestSchema;
let demos: DrawnDemo[];

beforeAll(async () => {
  api = await createContentSchema();
  demos = [];
  for (const seed of SEEDS) demos.push(await drawDemo(api.db, { ...SETTINGS, seed }));
}, 120_000);
afterAll(() => api.close());

const attemptsOf = (demo: DrawnDemo) => demo.works.flatMap(({ attempts }) => attempts);

function toMarked({ form, responses, questionIds }: DemoAttempt): MarkedAttempt {
  return form.questions.map((question, index) => {
    const response = responses.find(({ questionId }) => questionId === questionIds[index]);
    const { answer, fraction } = response ?? {};
    return toMarkedResponse({ ...question, answer: answer ?? null, fraction: fraction ?? 0 });
  });
}

describe('a drawn demo', () => {
  it('is the same for the same seed, but for the keys of its rows', async () => {
    const told = (demo: DrawnDemo) =>
      attemptsOf(demo).map(({ student, startedAt, submittedAt, responses }) => [
        student.name,
        startedAt,
        submittedAt,
        responses.map(({ answer, fraction }) => [answer, fraction]),
      ]);
    const again = await drawDemo(api.db, { ...SETTINGS, seed: 'one' });
    const [one, two] = demos;
    expect(one && told(again)).toEqual(one && told(one));
    expect(two && told(again)).not.toEqual(two && told(two));
  });

  it('has only answers that a page could have sent, in the time of the attempt', () => {
    for (const { form, responses, questionIds, startedAt, deadlineAt, submittedAt } of demos.flatMap(attemptsOf)) {
      expect(startedAt < NOW).toBe(true);
      for (const { questionId, answer, savedAt } of responses) {
        const question = form.questions[questionIds.indexOf(questionId)];
        expect(question && validateAnswer(question.view, answer)).toEqual([]);
        expect(savedAt > startedAt && savedAt < (submittedAt ?? NOW) && (deadlineAt === null || savedAt < deadlineAt)).toBe(true);
      }
    }
  });

  it('has students in the midst of a quiz, each at another question', () => {
    for (const { works } of demos) {
      const working = works.flatMap(({ attempts }) => attempts.filter(({ submittedAt }) => submittedAt === null));
      expect(working.length).toBeGreaterThan(3);
      expect(new Set(working.map(({ position }) => position)).size).toBeGreaterThan(2);
    }
  });

  it('ranks students by ability, and has one flawed question that the statistics find', () => {
    for (const { works } of demos) {
      const closed = works.filter(({ scene }) => scene === 'TAKEN');
      expect(closed).toHaveLength(2);
      const warnings = closed.map(({ attempts }) => {
        const statistics = computeQuizStatistics(attempts.map(toMarked));
        const { meanMarks, maxMarks } = statistics.scores;
        expect((meanMarks ?? 0) / maxMarks).toBeGreaterThan(0.35);
        expect((meanMarks ?? 0) / maxMarks).toBeLessThan(0.9);
        return statistics.items.flatMap((item) => item.warnings.map(({ code }) => code));
      });
      expect(warnings.flat().some((code) => code === 'LOOK_AT_KEY' || code === 'NEGATIVE_DISCRIMINATION')).toBe(true);
    }
  });

  it('hands in essays that answer the question of the content, in the words asked for', () => {
    for (const { works } of demos) {
      const written = works
        .flatMap(({ attempts }) => attempts)
        .flatMap(({ form, questionIds, responses }) =>
          form.questions.flatMap(({ view }, index) => {
            const response = responses.find(({ questionId }) => questionId === questionIds[index]);
            return KIND_RULES[view.kind].markedBy === 'TEACHER' && response
              ? [{ view, text: response.answer.text ?? '', fraction: response.fraction }]
              : [];
          }),
        );
      expect(written).toHaveLength(DEMO_ESSAYS.ko.length);
      expect(written.every(({ fraction }) => fraction === null)).toBe(true);
      for (const { view, text } of written) {
        const marks = DEMO_ESSAYS.ko.find((essay) => essay.text === text)?.marks;
        if (!marks) continue;
        for (const { id, levels } of view.criteria ?? []) expect(levels.map(({ points }) => points)).toContain(marks.points[id]);
      }
    }
  });
});
