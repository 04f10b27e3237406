import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../quiz/question.ts';
import { createRandom } from '../quiz/random.ts';
import { scoreAnswer } from '../quiz/scoring/score.ts';
import { validateAnswer } from '../quiz/scoring/validate-answer.ts';
import { chanceOf, drawNormal } from './ability.ts';
import { simulateAnswer } from './simulate-answer.ts';

const text = (en: string) => ({ en });
const option = (id: string) => ({ id, text: text(id) });
const base = { explanation: text('…'), rationales: [], events: ['e'], citations: [{ source: 's' }] };

/** One question of each way of answering that the server marks. */
const QUESTIONS: readonly Question[] = [
  {
    view: { kind: 'SINGLE_CHOICE', prompt: text('?'), options: ['a', 'b', 'c', 'd'].map(option), targets: [] },
    key: { ...base, answer: { optionIds: ['b'], pairs: [] } },
  },
  {
    view: { kind: 'MULTIPLE_RESPONSE', prompt: text('?'), options: ['a', 'b', 'c', 'd', 'e'].map(option), targets: [] },
    key: { ...base, answer: { optionIds: ['a', 'c'], pairs: [] } },
  },
  {
    view: { kind: 'ORDERING', prompt: text('?'), options: ['a', 'b', 'c', 'd'].map(option), targets: [] },
    key: { ...base, answer: { optionIds: ['d', 'a', 'c', 'b'], pairs: [] } },
  },
  {
    view: { kind: 'MATCHING', prompt: text('?'), options: ['a', 'b', 'c'].map(option), targets: ['x', 'y', 'z'].map(option) },
    key: {
      ...base,
      answer: {
        optionIds: [],
        pairs: [
          { optionId: 'a', targetId: 'z' },
          { optionId: 'b', targetId: 'x' },
          { optionId: 'c', targetId: 'y' },
        ],
      },
    },
  },
  {
    view: { kind: 'NUMERIC', prompt: text('?'), options: [], targets: [], unit: text('years') },
    key: { ...base, answer: { optionIds: [], pairs: [], number: 15.4 }, tolerance: 0.5 },
  },
  {
    view: { kind: 'MAP_POINT', prompt: text('?'), options: [], targets: [] },
    key: { ...base, answer: { optionIds: [], pairs: [], point: { latitude: 42.4, longitude: 130.6 } }, radiusKm: 50 },
  },
  {
    view: { kind: 'SHORT_ANSWER', prompt: text('?'), options: [], targets: [] },
    key: {
      ...base,
      answer: { optionIds: [], pairs: [], text: 'Khasan' },
      knownAnswers: [
        { accept: { en: ['Khasan'], ko: ['하산'] }, fraction: 1, rationale: text('') },
        { accept: { en: ['Rajin'] }, fraction: 0, rationale: text('') },
      ],
    },
  },
];

describe('simulateAnswer', () => {
  it.each(QUESTIONS.map((question) => [question.view.kind, question] as const))(
    'answers %s in a shape that can be kept',
    (_kind, question) => {
      fc.assert(
        fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, chance) => {
          const answer = simulateAnswer(question, { chance, locale: 'ko' }, createRandom(seed));
          expect(answer && validateAnswer(question.view, answer)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(QUESTIONS.map((question) => [question.view.kind, question] as const))(
    'earns all of %s when it knows, and less when it does not',
    (_kind, question) => {
      fc.assert(
        fc.property(fc.string(), (seed) => {
          const score = (chance: number) => {
            const answer = simulateAnswer(question, { chance, locale: 'en' }, createRandom(seed));
            return answer === null ? 0 : scoreAnswer(question, answer);
          };
          expect(score(1)).toBe(1);
          expect(score(0)).toBeLessThan(1);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('misses by the same tempting option more often than by any other', () => {
    const [single] = QUESTIONS;
    const counts = { a: 0, c: 0, d: 0 } as Record<string, number>;
    for (let student = 0; student < 300; student += 1) {
      const answer = single && simulateAnswer(single, { chance: 0, locale: 'en' }, createRandom(`student ${student}`));
      const chosen = answer?.optionIds[0] ?? '';
      counts[chosen] = (counts[chosen] ?? 0) + 1;
    }
    expect(counts.a).toBeGreaterThan(150);
    expect(counts.d).toBeGreaterThan(0);
  });

  it('leaves an essay out', () => {
    const essay: Question = {
      view: { kind: 'ESSAY', prompt: text('?'), options: [], targets: [] },
      key: { ...base, answer: { optionIds: [], pairs: [] } },
    };
    expect(simulateAnswer(essay, { chance: 1, locale: 'en' }, createRandom('one'))).toBeNull();
  });
});

describe('ability', () => {
  it('lies around zero with a standard deviation of one', () => {
    const drawn = Array.from({ length: 2_000 }, (_, index) => drawNormal(createRandom(`student ${index}`)));
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
    expect(mean).toBeCloseTo(0, 0);
    expect(Math.abs(mean)).toBeLessThan(0.1);
    expect(Math.sqrt(variance)).toBeCloseTo(1, 0);
  });

  it('makes a right answer likelier, but for an item that misleads', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (difficulty) => {
        const chances = (discrimination: number) =>
          [-1, 0, 1].map((ability) => chanceOf(ability, { difficulty, discrimination }));
        expect(chances(1.2)).toEqual([...chances(1.2)].sort((a, b) => a - b));
        expect(chances(-1.2)).toEqual([...chances(-1.2)].sort((a, b) => b - a));
      }),
    );
  });
});
