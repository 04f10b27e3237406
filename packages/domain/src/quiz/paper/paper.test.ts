import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../localized-text.ts';
import { essayQuestion } from '../kinds/essay/make.ts';
import { mapPointQuestion } from '../kinds/map-point/make.ts';
import { matchingQuestion } from '../kinds/matching/make.ts';
import { multipleResponseQuestion } from '../kinds/multiple-response/make.ts';
import { numericQuestion } from '../kinds/numeric/make.ts';
import { orderingQuestion } from '../kinds/ordering/make.ts';
import { placementQuestion } from '../kinds/placement/make.ts';
import { shortAnswerQuestion } from '../kinds/short-answer/make.ts';
import { singleChoiceQuestion } from '../kinds/single-choice/make.ts';
import { KIND_PAPERS, QUESTION_KINDS } from '../kinds.ts';
import type { Answer, PublicQuestion, Question } from '../question.ts';
import type { PlacedQuestion } from '../quiz-question.ts';
import { createRandom } from '../random.ts';
import { scoreAnswer } from '../scoring/score.ts';
import { choiceOptions } from '../test/choices.ts';
import { FRAME, NOTHING } from '../test/frame.ts';
import { makeKeySheet, makePaper } from './make-paper.ts';
import { keysOf, makeVariants, VariantsImpossibleError } from './variants.ts';
import { writeKeySheet } from './write-key-sheet.ts';
import { writePaper } from './write-paper.ts';

const random = createRandom('paper');
const texts = (...all: string[]) => all.map((en) => ({ en }));
const years = ['1945', '1950', '1961', '1984'].map((en) => ({ text: { en }, isCorrect: en === '1961', rationale: { en } }));

const numeric = numericQuestion({ ...FRAME, number: 15.4, tolerance: 0.5, unit: { en: '%' } });
/** One question of each kind, and a choice of years. */
const QUESTIONS: readonly PlacedQuestion[] = [
  singleChoiceQuestion({ ...FRAME, prompt: { en: 'Is 1 < 2 & "3"?' }, options: choiceOptions(1, 3) }, random),
  singleChoiceQuestion({ ...FRAME, options: years }, random),
  multipleResponseQuestion({ ...FRAME, options: choiceOptions(2, 3) }, random),
  orderingQuestion({ ...FRAME, items: texts('first', 'second', 'third', 'fourth') }, random),
  matchingQuestion(
    { ...FRAME, pairs: ['a', 'b', 'c'].map((name) => ({ left: { en: name }, right: { en: name.toUpperCase() } })) },
    random,
  ),
  placementQuestion(
    { ...FRAME, periods: texts('early', 'middle', 'late'), items: [{ text: { en: 'war' }, period: { en: 'middle' } }] },
    random,
  ),
  numeric,
  shortAnswerQuestion({
    ...FRAME,
    answers: [{ accept: { en: ['Mongolia'], ko: ['몽골'] }, fraction: 1, rationale: { en: 'Yes' } }],
  }),
  mapPointQuestion({ ...FRAME, point: { latitude: 39.03, longitude: 125.75 }, radiusKm: 50 }),
  essayQuestion({
    ...FRAME,
    words: { min: 50, max: 100 },
    criteria: [{ id: 'a', title: { en: 'Thesis' }, levels: [0, 2].map((points) => ({ points, text: { en: `${points}` } })) }],
    model: { en: 'A good answer' },
  }),
].map((question, index) => ({ ...question, item: `item-${index}`, points: index + 1 }));

/** What a student who writes just the key on the paper has answered: read from what is shown, with no look at the key of the question. */
function readWritten({ kind, options, targets }: PublicQuestion, written: string): Answer {
  const atLetter = (letter: string) => letter.charCodeAt(0) - 'A'.charCodeAt(0);
  const numbers = written.match(/-?[\d.]+/g)?.map(Number) ?? [];
  switch (kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_RESPONSE':
      return { ...NOTHING, optionIds: written.split(', ').map((letter) => options[atLetter(letter)]?.id ?? '') };
    case 'ORDERING':
      return { ...NOTHING, optionIds: numbers.map((_, place) => options[numbers.indexOf(place + 1)]?.id ?? '') };
    case 'MATCHING':
    case 'PLACEMENT':
      return {
        ...NOTHING,
        pairs: written.split(' ').map((pair) => ({
          optionId: options[Number.parseInt(pair, 10) - 1]?.id ?? '',
          targetId: targets[atLetter(pair.slice(-1))]?.id ?? '',
        })),
      };
    case 'NUMERIC':
      return { ...NOTHING, number: numbers[0] ?? 0 };
    case 'SHORT_ANSWER':
      return { ...NOTHING, text: written };
    case 'MAP_POINT':
      return { ...NOTHING, point: { latitude: numbers[0] ?? 0, longitude: numbers[1] ?? 0 } };
    case 'ESSAY':
      return { ...NOTHING, text: written };
    default:
      throw new Error(`Nobody has said how the key of ${kind} is read.`);
  }
}

const sorted = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id).sort();
const papersOf = (seed: string, locale: Locale = 'en') =>
  makeVariants(QUESTIONS, 4, seed).map((variant) => makePaper(variant, locale));

describe('variants', () => {
  it('earn full marks with their own key, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const variants = makeVariants(QUESTIONS, 4, seed);
        const { rows } = makeKeySheet(variants, 'en', ({ source }) => source);
        for (const [column, { questions }] of variants.entries()) {
          for (const [index, question] of questions.entries()) {
            const score = scoreAnswer(question, readWritten(question.view, rows[index]?.keys[column]?.key ?? ''));
            expect(score).toBe(question.view.kind === 'ESSAY' ? null : 1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('hold the same questions, options and points in another order, with other keys', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const variants = makeVariants(QUESTIONS, 4, seed);
        expect(new Set(variants.map((variant) => keysOf(variant).join('; '))).size).toBe(4);
        for (const { questions } of variants) {
          const inPlace = questions.toSorted((a, b) => a.place - b.place);
          expect(inPlace.map(({ item, points }) => [item, points])).toEqual(QUESTIONS.map(({ item, points }) => [item, points]));
          inPlace.forEach((question, index) => {
            expect(sorted(question.view.options)).toEqual(sorted(QUESTIONS[index]?.view.options ?? []));
            expect(sorted(question.view.targets)).toEqual(sorted(QUESTIONS[index]?.view.targets ?? []));
            expect(question.key).toEqual(QUESTIONS[index]?.key);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keep numbers in their order and periods in the order of time', () => {
    for (const { questions } of makeVariants(QUESTIONS, 4, 'any')) {
      const view = (place: number) => questions.find((question) => question.place === place)?.view;
      expect(view(1)?.options.map(({ text }) => text.en)).toEqual(['1945', '1950', '1961', '1984']);
      expect(view(5)?.targets.map(({ text }) => text.en)).toEqual(['early', 'middle', 'late']);
    }
  });

  it('are the same from the same seed, and others from another', () => {
    expect(makeVariants(QUESTIONS, 3, 'a')).toEqual(makeVariants(QUESTIONS, 3, 'a'));
    expect(makeVariants(QUESTIONS, 3, 'a')).not.toEqual(makeVariants(QUESTIONS, 3, 'b'));
  });

  it('are refused when the questions have no four orders', () => {
    expect(() => makeVariants([{ ...numeric, item: 'one', points: 1 }], 2, 'a')).toThrow(VariantsImpossibleError);
  });
});

describe('a kind on paper', () => {
  it.each(QUESTIONS.map(({ view }) => view.kind))('tells in three languages what to do: %s', (kind) => {
    expect(Object.values(KIND_PAPERS[kind].task).filter((task) => task.length > 5)).toHaveLength(3);
  });

  const partsOf = (kind: Question['view']['kind']) => {
    const question = QUESTIONS.find(({ view }) => view.kind === kind);
    return question && KIND_PAPERS[kind].parts(question.view, ({ en }) => en, 'en');
  };

  it('has boxes, numbers, letters, lines or ruled space', () => {
    const shapes = Object.fromEntries(
      QUESTION_KINDS.map((kind) => [kind, partsOf(kind)?.map((part) => ('mark' in part ? part.mark : part.type))]),
    );
    expect(shapes).toEqual({
      ESSAY: ['rubric', 'ruled'],
      MAP_POINT: ['blanks'],
      MATCHING: ['LETTER', 'targets'],
      MULTIPLE_RESPONSE: ['BOX'],
      NUMERIC: ['blanks'],
      ORDERING: ['NUMBER'],
      PLACEMENT: ['LETTER', 'targets'],
      SHORT_ANSWER: ['blanks'],
      SINGLE_CHOICE: ['BOX'],
    });
  });
});

describe('the files', () => {
  const frame = { title: 'Test <1>', locale: 'en', size: 'A4' } as const;

  it('hold each question once, with its number and points, and none of the key', () => {
    for (const paper of papersOf('files')) {
      const text = writePaper(paper, frame);
      expect(text.match(/<section /g)).toHaveLength(QUESTIONS.length);
      expect(paper.questions.map(({ number }) => number)).toEqual(QUESTIONS.map((_, index) => index + 1));
      expect(text).not.toMatch(/Because|A good answer|Mongolia|39\.03|15\.4|Why/);
    }
  });

  it('escape what the texts hold', () => {
    const [paper] = papersOf('files');
    const text = paper ? writePaper(paper, frame) : '';
    expect(text).toContain('Is 1 &lt; 2 &amp; &quot;3&quot;?');
    expect(text).toContain('<h1>Test &lt;1&gt;</h1>');
  });

  it('refer to no other file', () => {
    const sheet = makeKeySheet(makeVariants(QUESTIONS, 2, 'a'), 'ru', ({ source }) => source);
    for (const text of [
      writeKeySheet(sheet, { ...frame, seed: 'a' }),
      ...papersOf('a', 'ko').map((paper) => writePaper(paper, frame)),
    ])
      expect(text).not.toMatch(/src=|href=|url\(|@import/);
  });

  it('show on the key sheet all variants side by side, with the reasons', () => {
    const variants = makeVariants(QUESTIONS, 4, 'a');
    const sheet = makeKeySheet(variants, 'en', ({ source }) => `Cited: ${source}`);
    expect(sheet.variants).toEqual(['A', 'B', 'C', 'D']);
    expect(sheet.rows.map(({ keys }) => keys.length)).toEqual(QUESTIONS.map(() => 4));
    const entry = sheet.entries.find(({ prompt }) => prompt.startsWith('Is 1'));
    expect(entry).toMatchObject({ points: 1, right: ['Option 0'], explanation: 'Because', sources: ['Cited: book'] });
    expect(entry?.numbers.map(({ variant }) => variant)).toEqual(['A', 'B', 'C', 'D']);
  });
});
