import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../../test/make-corpus.ts';
import { LOCALES, localize } from '../../localized-text.ts';
import { DIFFICULTIES, GENERATOR_NAMES } from '../blueprint.ts';
import type { Question, QuestionOption } from '../question.ts';
import { createRandom } from '../random.ts';
import { scoreAnswer } from '../scoring/score.ts';
import { validateAnswer } from '../scoring/validate-answer.ts';
import { GENERATORS } from './generators.ts';

const corpus = makeCorpus();
const generated = fc
  .record({ name: fc.constantFrom(...GENERATOR_NAMES), seed: fc.string(), difficulty: fc.constantFrom(...DIFFICULTIES) })
  .map(({ name, seed, difficulty }) => GENERATORS[name](corpus, createRandom(seed), { difficulty }));

function forEveryQuestion(check: (question: Question) => void): void {
  fc.assert(
    fc.property(generated, (question) => {
      if (question) check(question);
    }),
    { numRuns: 120 },
  );
}

describe.each(GENERATOR_NAMES)('%s', (name) => {
  it.each(DIFFICULTIES)('builds a question of difficulty %i', (difficulty) => {
    expect(GENERATORS[name](corpus, createRandom('a class'), { difficulty })).not.toBeNull();
  });

  it('builds the same question from the same seed, and another from another', () => {
    const build = (seed: string) => GENERATORS[name](corpus, createRandom(seed), { difficulty: 2 });
    expect(build('one')).toEqual(build('one'));
    expect(build('one')).not.toEqual(build('two'));
  });

  it('builds nothing from an empty corpus', () => {
    const empty = makeCorpus({ events: [], scope: new Set(), sources: [], terms: [], indicators: [] });
    expect(GENERATORS[name](empty, createRandom('a class'), { difficulty: 1 })).toBeNull();
  });
});

describe('every generated question', () => {
  it('gives full marks for its own key, which is a valid answer', () => {
    forEveryQuestion((question) => {
      expect(validateAnswer(question.view, question.key.answer)).toEqual([]);
      expect(scoreAnswer(question, question.key.answer)).toBe(1);
    });
  });

  it('cites at least one source', () => {
    forEveryQuestion(({ key }) => expect(key.citations.length).toBeGreaterThan(0));
  });

  it('has one right option in a single choice, and right and wrong ones in a multiple response', () => {
    forEveryQuestion(({ view, key }) => {
      const right = key.answer.optionIds.length;
      if (view.kind === 'SINGLE_CHOICE') expect(right).toBe(1);
      if (view.kind === 'MULTIPLE_RESPONSE') {
        expect(right).toBeGreaterThanOrEqual(2);
        expect(view.options.length - right).toBeGreaterThanOrEqual(2);
      }
    });
  });

  it('has options and targets that differ in every language', () => {
    forEveryQuestion(({ view }) => {
      for (const locale of LOCALES) {
        for (const list of [view.options, view.targets]) {
          expect(new Set(list.map(({ text }) => localize(text, locale))).size).toBe(list.length);
        }
      }
    });
  });

  it('speaks three languages in prompt, explanation and rationales', () => {
    forEveryQuestion(({ view, key }) => {
      for (const text of [view.prompt, key.explanation, ...key.rationales.map((rationale) => rationale.text)]) {
        for (const locale of LOCALES) expect(text[locale]).toBeTruthy();
      }
    });
  });

  it('explains each option of a choice, in the order shown', () => {
    forEveryQuestion(({ view, key }) => {
      const isChoice = view.kind === 'SINGLE_CHOICE' || view.kind === 'MULTIPLE_RESPONSE';
      expect(key.rationales.map(({ optionId }) => optionId)).toEqual(isChoice ? view.options.map(({ id }) => id) : []);
      const right = key.rationales.filter(({ isCorrect }) => isCorrect).map(({ optionId }) => optionId);
      if (isChoice) expect(right).toEqual(key.answer.optionIds);
    });
  });

  it('does not show an ordering in its right order', () => {
    forEveryQuestion(({ view, key }) => {
      if (view.kind === 'ORDERING') expect(view.options.map(({ id }) => id)).not.toEqual(key.answer.optionIds);
    });
  });
});

describe('the ids of options', () => {
  const isFirstById = (options: readonly QuestionOption[], id: string | undefined) =>
    options.map((one) => one.id).sort()[0] === id;

  it.each(['year', 'source-perspective'] as const)('tell nothing about the key of %s', (name) => {
    const questions = Array.from({ length: 400 }, (_, seed) =>
      GENERATORS[name](corpus, createRandom(`id-${seed}`), { difficulty: 2 }),
    );
    const first = questions.filter(
      (question) => question && isFirstById(question.view.options, question.key.answer.optionIds[0]),
    );
    expect(first.length / questions.length).toBeGreaterThan(0.17);
    expect(first.length / questions.length).toBeLessThan(0.33);
  });

  it('tell nothing about an order', () => {
    const questions = Array.from({ length: 300 }, (_, seed) =>
      GENERATORS.chronology(corpus, createRandom(`order-${seed}`), { difficulty: 1 }),
    );
    const shares = questions.flatMap((question) => {
      const sorted = question?.view.options.map(({ id }) => id).sort();
      return question && sorted ? (scoreAnswer(question, { optionIds: sorted, pairs: [] }) ?? []) : [];
    });
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeCloseTo(0.5, 1);
  });

  it('leave the right option at every place about as often', () => {
    const places = Array.from({ length: 1600 }, (_, seed) => {
      const question = GENERATORS.glossary(corpus, createRandom(`place-${seed}`), { difficulty: 2 });
      return question?.view.options.findIndex(({ id }) => id === question.key.answer.optionIds[0]);
    }).filter((place) => place !== undefined && place >= 0);
    for (const place of [0, 1, 2, 3]) {
      expect(places.filter((one) => one === place).length / places.length).toBeCloseTo(0.25, 1);
    }
  });
});

describe('scoring of a generated question', () => {
  it('stays between 0 and 1 for any answer', () => {
    const anything = fc.record({
      optionIds: fc.array(fc.nat(6)),
      pairs: fc.array(fc.tuple(fc.nat(6), fc.nat(6))),
      number: fc.option(fc.double(), { nil: undefined }),
    });
    fc.assert(
      fc.property(generated, anything, (question, { optionIds, pairs, number }) => {
        if (!question) return;
        const option = (index: number) => question.view.options[index]?.id ?? 'unknown';
        const target = (index: number) => question.view.targets[index]?.id ?? 'unknown';
        const fraction = scoreAnswer(question, {
          optionIds: optionIds.map(option),
          pairs: pairs.map(([left, right]) => ({ optionId: option(left), targetId: target(right) })),
          ...(number !== undefined && { number }),
        });
        expect(fraction).toBeGreaterThanOrEqual(0);
        expect(fraction).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
