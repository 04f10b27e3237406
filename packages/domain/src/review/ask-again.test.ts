import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../test/make-corpus.ts';
import { DIFFICULTIES, GENERATOR_NAMES } from '../quiz/blueprint.ts';
import type { CuratedQuestion } from '../quiz/curated.ts';
import { GENERATORS } from '../quiz/generators/generators.ts';
import type { QuestionKey } from '../quiz/question.ts';
import { curatedItem, generatorItem } from '../quiz/quiz-question.ts';
import { createRandom } from '../quiz/random.ts';
import { scoreAnswer } from '../quiz/scoring/score.ts';
import { askAgain, curatedSlug, type ReviewTopic, topicKey, toReviewTopic } from './ask-again.ts';

const corpus = makeCorpus();
const curated: CuratedQuestion = {
  slug: 'oil-1991',
  kind: 'SINGLE_CHOICE',
  difficulty: 2,
  level: 'UNDERSTAND',
  prompt: { en: 'Why did deliveries fall?' },
  options: ['price', 'weather', 'sanctions', 'war'].map((id) => ({
    id,
    text: { en: id },
    isCorrect: id === 'price',
    rationale: { en: `Of ${id}.` },
  })),
  explanation: { en: 'World prices in hard currency.' },
  events: ['1991-oil'],
  citations: [{ source: 'handbook' }],
};
const content = { corpus, curated: new Map([[curated.slug, curated]]) };
const topicOf = (item: string, key: Partial<QuestionKey>): ReviewTopic => {
  const topic = toReviewTopic({ item, kind: 'SINGLE_CHOICE' }, { events: [], ...key });
  if (!topic) throw new Error('No topic.');
  return topic;
};

describe('a curated question', () => {
  const topic = topicOf(curatedItem('oil-1991'), { events: ['1991-oil'] });

  it('is asked as the content has it today', () => {
    const corrected = { ...curated, prompt: { en: 'Why did deliveries of oil fall?' } };
    const question = askAgain(topic, { corpus, curated: new Map([[curated.slug, corrected]]) }, 'one');
    expect(question?.view.prompt).toEqual(corrected.prompt);
  });

  it('is shuffled anew by each seed', () => {
    const orders = ['one', 'two', 'three', 'four', 'five'].map((seed) =>
      askAgain(topic, content, seed)
        ?.view.options.map(({ text }) => text.en)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('is not asked once it is gone from the content', () => {
    expect(askAgain(topic, { corpus, curated: new Map() }, 'one')).toBeNull();
  });

  it('keeps its card when its editors move it to another event', () => {
    expect(topicKey(topicOf(curatedItem('oil-1991'), { events: ['1992-oil'] }))).toBe(topicKey(topic));
    expect(curatedSlug(topic)).toBe('oil-1991');
  });
});

describe.each(GENERATOR_NAMES)('a question of the generator %s', (name) => {
  const asked = fc
    .record({ seed: fc.string(), again: fc.string(), difficulty: fc.constantFrom(...DIFFICULTIES) })
    .map(({ seed, again, difficulty }) => {
      const question = GENERATORS[name](corpus, createRandom(seed), { difficulty });
      return {
        question,
        again,
        topic: question && toReviewTopic({ item: generatorItem(name), kind: question.view.kind }, question.key),
      };
    });

  it('comes back about the same things, the same for the same seed', () => {
    fc.assert(
      fc.property(asked, ({ question, topic, again }) => {
        if (!question) return;
        expect(topic).not.toBeNull();
        const next = topic && askAgain(topic, content, again);
        if (!topic || !next) return expect(next).toBe('a question');
        const shared = [...next.key.events, ...(next.key.about ?? [])];
        expect(shared.some((slug) => [...topic.events, ...topic.about].includes(slug))).toBe(true);
        expect(scoreAnswer(next, next.key.answer)).toBe(1);
        expect(askAgain(topic, content, again)).toEqual(next);
      }),
      { numRuns: 30 },
    );
  });

  it('is not asked when its subjects are gone from the content', () => {
    const question = GENERATORS[name](corpus, createRandom('gone'), { difficulty: 2 });
    const topic = question && toReviewTopic({ item: generatorItem(name), kind: question.view.kind }, question.key);
    const emptied = makeCorpus({ events: [], sources: [], terms: [], indicators: [] });
    expect(topic && askAgain(topic, { corpus: emptied, curated: new Map() }, 'one')).toBeNull();
  });
});

it('has one card for one topic, in whatever order its events come', () => {
  const [one, two] = [
    ['b', 'a'],
    ['a', 'b'],
  ].map((events) => topicKey(topicOf('generator:chronology', { events })));
  expect(one).toBe(two);
  expect(topicKey(topicOf('generator:year', { events: ['a'] }))).not.toBe(topicKey(topicOf('generator:year', { events: ['b'] })));
});

it.each([
  ['a generator that this version does not know', { item: 'generator:rumors', kind: 'SINGLE_CHOICE' as const }, ['a']],
  ['a generated question that does not tell what it was about', { item: 'generator:year', kind: 'SINGLE_CHOICE' as const }, []],
  ['an essay, which a teacher marks', { item: 'curated:two-sources', kind: 'ESSAY' as const }, ['a']],
])('makes no card of %s', (_, question, events) => {
  expect(toReviewTopic(question, { events })).toBeNull();
});
