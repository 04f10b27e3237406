import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multipleResponseQuestion } from './kinds/multiple-response/make.ts';
import { numericQuestion } from './kinds/numeric/make.ts';
import { shortAnswerQuestion } from './kinds/short-answer/make.ts';
import { singleChoiceQuestion } from './kinds/single-choice/make.ts';
import type { Answer } from './question.ts';
import { createRandom } from './random.ts';
import { scoreByRuling, variantOf, withTexts } from './ruling.ts';
import { scoreAnswer } from './scoring/score.ts';
import { choiceOptions } from './test/choices.ts';
import { FRAME, NOTHING } from './test/frame.ts';

const single = (seed: string) => singleChoiceQuestion({ ...FRAME, options: choiceOptions(1, 3) }, createRandom(seed));
const multiple = (seed: string) => multipleResponseQuestion({ ...FRAME, options: choiceOptions(2, 2) }, createRandom(seed));
type Made = ReturnType<typeof single>;
const choose = ({ view }: Made, ...texts: string[]): Answer => ({
  ...NOTHING,
  optionIds: view.options.filter(({ text }) => texts.includes(text.en)).map(({ id }) => id),
});
const accept = (accepted: Partial<Answer>) => ({ kind: 'ACCEPT' as const, accepted: { ...NOTHING, ...accepted } });

describe('a ruling', () => {
  it('accepts a further option in attempts that mix the options otherwise', () => {
    const ruling = { kind: 'ACCEPT' as const, accepted: withTexts(single('one').view, choose(single('one'), 'Option 2')) };
    const other = single('two');
    const earned = ['Option 0', 'Option 1', 'Option 2'].map((text) => scoreByRuling(ruling, other, choose(other, text)).fraction);
    expect(earned).toEqual([1, 0, 1]);
  });

  it('takes nothing from anybody when it accepts a further option', () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3]), fc.subarray([0, 1, 2, 3]), fc.string(), (ticked, accepted, seed) => {
        const question = multiple(seed);
        const answer = choose(question, ...ticked.map((index) => `Option ${index}`));
        const ruling = accept({ optionIds: accepted.map((index) => `Option ${index}`) });
        expect(scoreByRuling(ruling, question, answer).fraction).toBeGreaterThanOrEqual(scoreAnswer(question, answer) ?? 0);
      }),
    );
  });

  it('accepts another number within the same tolerance, and another spelling', () => {
    const numeric = numericQuestion({ ...FRAME, number: 6, tolerance: 1, unit: { en: 'articles' } });
    const ruling = accept({ number: 60 });
    const numbers = [6, 61, 62].map((number) => scoreByRuling(ruling, numeric, { ...NOTHING, number }).fraction);
    expect(numbers).toEqual([1, 1, 0]);

    const answers = [{ accept: { en: ['Stalin'] }, fraction: 1, rationale: { en: 'So it is.' } }];
    const short = shortAnswerQuestion({ ...FRAME, answers });
    const texts = ['stalin', 'DZHUGASHVILI', 'Molotov'].map(
      (text) => scoreByRuling(accept({ text: 'Dzhugashvili' }), short, { ...NOTHING, text }).fraction,
    );
    expect(texts).toEqual([1, 1, 0]);
  });

  it('gives full points also to who answered nothing, and an accepted answer only to who gave it', () => {
    expect(scoreByRuling({ kind: 'FULL_POINTS', accepted: null }, single('one'), null).fraction).toBe(1);
    expect(scoreByRuling(accept({ optionIds: ['Option 1'] }), single('one'), null).fraction).toBeNull();
  });

  it('leaves the score alone where it drops the question or takes a ruling back', () => {
    const answer = choose(single('one'), 'Option 0');
    expect(scoreByRuling({ kind: 'DROPPED', accepted: null }, single('one'), answer)).toEqual({
      fraction: null,
      isDropped: true,
    });
    expect(scoreByRuling({ kind: 'AS_KEYED', accepted: null }, single('one'), answer)).toEqual({
      fraction: null,
      isDropped: false,
    });
  });
});

it('knows the same question in another attempt, and tells another apart', () => {
  expect(variantOf('curated:a', single('one').view)).toBe(variantOf('curated:a', single('two').view));
  expect(variantOf('curated:a', single('one').view)).not.toBe(variantOf('curated:b', single('one').view));
  expect(variantOf('curated:a', single('one').view)).not.toBe(variantOf('curated:a', multiple('one').view));
});
