import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../test/make-corpus.ts';
import type { QuizSection } from './blueprint.ts';
import { buildQuiz, QuizImpossibleError } from './build-quiz.ts';
import type { CuratedQuestion } from './curated.ts';
import type { BankQuestion } from './draw-curated.ts';
import type { Question } from './question.ts';
import type { PlacedQuestion } from './quiz-question.ts';

const corpus = makeCorpus();
const SECTIONS: readonly QuizSection[] = [
  { generator: 'chronology', count: 2, difficulty: 2 },
  { generator: 'year', count: 2 },
  { generator: 'period-placement', count: 1 },
  { generator: 'participants', count: 2, difficulty: 1 },
  { generator: 'glossary', count: 1 },
  { generator: 'source-perspective', count: 1 },
  { generator: 'indicator-reading', count: 1, difficulty: 3 },
];

function build(seed: string, overrides: Partial<Parameters<typeof buildQuiz>[0]> = {}): PlacedQuestion[] {
  return buildQuiz({ sections: SECTIONS, bank: [], corpus, seed, ...overrides });
}

/** FNV-1a over all that the quizzes say. */
function fingerprint(quizzes: readonly (readonly PlacedQuestion[])[]): string {
  const text = JSON.stringify(quizzes);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16);
}

function kindsOf(questions: readonly Question[]): Set<string> {
  return new Set(questions.map(({ view }) => view.kind));
}

function makeCurated(slug: string, events: readonly string[] = ['an-event']) {
  return {
    kind: 'SINGLE_CHOICE' as const,
    slug,
    difficulty: 1 as const,
    level: 'RECALL' as const,
    prompt: { en: `Prompt of ${slug}` },
    options: ['right', 'wrong', 'also wrong'].map((text, index) => ({
      id: `o${index}`,
      text: { en: `${text} of ${slug}` },
      isCorrect: index === 0,
      rationale: { en: text },
    })),
    explanation: { en: 'So it was.' },
    events,
    citations: [{ source: 'handbook' }],
  };
}

function bankOf(questions: readonly CuratedQuestion[], lesson = 'lesson', themes: readonly string[] = []): BankQuestion[] {
  return questions.map((question) => ({ lesson, themes, question }));
}

describe('buildQuiz', () => {
  it('builds the same quiz from the same seed, and another from another', () => {
    expect(build('9b')).toEqual(build('9b'));
    expect(build('9b')).not.toEqual(build('9c'));
  });

  // A seed is written on paper and shared in links: an update of the server that draws otherwise for it is a change to be told.
  it('draws what it drew when these were recorded', () => {
    const seeds = Array.from({ length: 50 }, (_, index) => `recorded-${index}`);
    // More of one kind than the scope carries, so that other generators step in.
    const crowded: readonly QuizSection[] = [
      { generator: 'source-perspective', count: 4 },
      { generator: 'glossary', count: 4 },
    ];
    const drawn = [SECTIONS, crowded].map((sections) => seeds.map((seed) => build(seed, { sections })));
    expect(drawn.map(fingerprint)).toEqual(['caa80e41', '59487839']);
  });

  it('has as many questions as the blueprint asks for, of four kinds or more, and asks about no event twice', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const questions = build(seed);
        const events = questions.flatMap(({ key }) => key.events);
        expect(questions).toHaveLength(10);
        expect(kindsOf(questions).size).toBeGreaterThanOrEqual(4);
        expect(new Set(events).size).toBe(events.length);
      }),
      { numRuns: 15 },
    );
  });

  it('puts the questions in the order of the sections', () => {
    const [first, second, third] = build('9b').map(({ view }) => view.kind);
    expect([first, second, third]).toEqual(['ORDERING', 'ORDERING', 'SINGLE_CHOICE']);
  });

  it('draws only the questions that a section names, where it names some', () => {
    const bank = bankOf(['one', 'two', 'three', 'four'].map((slug) => makeCurated(slug)));
    const sections: QuizSection[] = [
      { curated: 'lesson', count: 1, questions: ['two', 'four'] },
      { curated: 'lesson', count: 1, questions: ['three'] },
    ];
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const [first, second] = build(seed, { sections, bank }).map(({ view }) => view.prompt.en);
      expect(['Prompt of two', 'Prompt of four']).toContain(first);
      expect(second).toBe('Prompt of three');
    }
  });

  it('draws by lesson, theme, level, kind and difficulty', () => {
    const bank = [
      ...bankOf([makeCurated('elsewhere')], 'another-lesson', ['trade']),
      ...bankOf([makeCurated('other-theme')], 'lesson', ['nuclear']),
      ...bankOf([{ ...makeCurated('other-level'), level: 'EVALUATE' as const }], 'lesson', ['trade']),
      ...bankOf([{ ...makeCurated('too-hard'), difficulty: 3 as const }], 'lesson', ['trade']),
      ...bankOf([{ ...makeCurated('several'), kind: 'MULTIPLE_RESPONSE' as const }], 'lesson', ['trade']),
      ...bankOf([makeCurated('wanted')], 'lesson', ['trade', 'war']),
    ];
    const section = { themes: ['trade'], levels: ['RECALL'], kinds: ['SINGLE_CHOICE'], difficulty: 1, count: 1 } as const;
    expect(build('9b', { sections: [{ ...section, curated: 'lesson' }], bank })[0]?.view.prompt.en).toBe('Prompt of wanted');
    const anywhere = build('9b', { sections: [{ ...section, count: 2 }], bank }).map(({ view }) => view.prompt.en);
    expect(anywhere.toSorted()).toEqual(['Prompt of elsewhere', 'Prompt of wanted']);
  });

  it('puts no question twice, and leaves the narrow section what it cannot do without', () => {
    const bank = bankOf(['one', 'two', 'three'].map((slug) => makeCurated(slug)));
    const sections: QuizSection[] = [
      { curated: 'lesson', count: 2 },
      { curated: 'lesson', count: 1, questions: ['two'] },
    ];
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const prompts = build(seed, { sections, bank }).map(({ view }) => view.prompt.en);
        expect(prompts[2]).toBe('Prompt of two');
        expect(prompts.toSorted()).toEqual(['Prompt of one', 'Prompt of three', 'Prompt of two']);
      }),
    );
  });

  it('gives each question the points of its section, one where none are named', () => {
    const sections: QuizSection[] = [
      { generator: 'year', count: 2, points: 3 },
      { generator: 'chronology', count: 1 },
    ];
    expect(build('9b', { sections }).map(({ points }) => points)).toEqual([3, 3, 1]);
  });

  it('mixes the same questions by the seed when asked to', () => {
    const prompts = (order: 'FIXED' | 'SHUFFLED', seed = '9b') => build(seed, { order }).map(({ view }) => view.prompt.en);
    expect(prompts('SHUFFLED')).not.toEqual(prompts('FIXED'));
    expect(prompts('SHUFFLED').toSorted()).toEqual(prompts('FIXED').toSorted());
    expect(prompts('SHUFFLED')).toEqual(prompts('SHUFFLED'));
  });

  it('draws curated questions first and keeps generated ones away from their events', () => {
    const asked = corpus.events.slice(0, 30).map(({ slug }) => slug);
    const bank = bankOf([makeCurated('one', asked), makeCurated('two', asked)]);
    const sections: QuizSection[] = [
      { generator: 'year', count: 3 },
      { curated: 'lesson', count: 2 },
    ];
    const questions = build('9b', { sections, bank });
    expect(
      questions
        .slice(3)
        .map(({ view }) => view.prompt.en)
        .sort(),
    ).toEqual(['Prompt of one', 'Prompt of two']);
    for (const { key } of questions.slice(0, 3)) expect(asked).not.toContain(key.events[0]);
  });

  it('lets generators step in for missing curated questions and for generators without material', () => {
    const sections: QuizSection[] = [
      { curated: 'lesson', count: 3 },
      { generator: 'glossary', count: 2 },
    ];
    const questions = build('9b', {
      sections,
      corpus: makeCorpus({ terms: [] }),
      bank: bankOf([makeCurated('one')]),
    });
    expect(questions).toHaveLength(5);
    expect(questions[0]?.view.prompt.en).toBe('Prompt of one');
  });

  it('names what each question was drawn from, also where another generator stepped in', () => {
    const sections: QuizSection[] = [
      { curated: 'lesson', count: 1 },
      { generator: 'chronology', count: 1 },
      { generator: 'glossary', count: 1 },
    ];
    const bank = bankOf([makeCurated('one')]);
    const items = build('9b', { sections, bank, corpus: makeCorpus({ terms: [] }) }).map(({ item }) => item);
    expect(items.slice(0, 2)).toEqual(['curated:one', 'generator:chronology']);
    expect(items[2]).toMatch(/^generator:(?!glossary)/);
  });

  it('replaces questions of a kind that repeats when a blueprint asks for fewer than four kinds', () => {
    expect(kindsOf(build('9b', { sections: [{ generator: 'year', count: 6 }] })).size).toBeGreaterThanOrEqual(4);
  });

  it('does not ask for the year of an event whose date another question prints', () => {
    const told = corpus.events.slice(0, 40);
    const curated = told.map((event) => ({
      ...makeCurated(event.slug),
      prompt: { en: `After “${event.title.en}” (${event.startDate}), what changed?` },
    }));
    const sections: QuizSection[] = [
      { curated: 'lesson', count: 40 },
      { generator: 'year', count: 2 },
    ];
    const questions = build('9b', { sections, bank: bankOf(curated) });
    const years = questions.filter(({ view }) => view.prompt.en.startsWith('In which year'));
    for (const { key } of years) expect(told.map(({ slug }) => slug)).not.toContain(key.events[0]);
  });

  it('says what to do when the content does not carry the quiz', () => {
    const empty = makeCorpus({ events: [], scope: new Set(), sources: [], terms: [], indicators: [] });
    expect(() => build('9b', { corpus: empty })).toThrow(QuizImpossibleError);
    expect(() => build('9b', { corpus: empty })).toThrow('The content carries 0 of the 10 questions of this quiz.');
  });
});
