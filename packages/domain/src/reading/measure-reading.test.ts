import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../localized-text.ts';
import { measureReading } from './measure-reading.ts';

const word = fc.stringMatching(/^[a-z]{1,9}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => `The ${words.join(' ')} ended.`);
const paragraphs = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 5 }).map((each) => each.join(' ')),
  { minLength: 1, maxLength: 5 },
);

describe('measureReading', () => {
  it('grades English by the formula of Flesch and Kincaid', () => {
    // 13 words of 26 syllables: 0.39 · 13 + 11.8 · 2 − 15.59.
    const { words, sentences, grade } = measureReading(
      ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'],
      'en',
    );
    expect({ words, sentences }).toEqual({ words: 13, sentences: 1 });
    expect(grade).toBeCloseTo(13.08, 2);
  });

  it('counts each digit of a number as a syllable', () => {
    expect(measureReading(['In 1950 war came.'], 'en').syllablesPerWord).toBe(7 / 4);
  });

  it('counts eojeol and Hangul blocks in Korean and claims no grade', () => {
    expect(measureReading(['북한은 화를 냈다. 무역은 줄었다.'], 'ko')).toMatchObject({
      words: 5,
      sentences: 2,
      wordsPerSentence: 2.5,
      syllablesPerWord: 13 / 5,
      grade: null,
    });
  });

  it('claims no grade in Russian', () => {
    expect(measureReading(['Торговля упала.'], 'ru')).toMatchObject({ words: 2, syllablesPerWord: 3, grade: null });
  });

  it('measures nothing in an empty text', () => {
    expect(measureReading(['', ' – '], 'en')).toEqual({
      words: 0,
      sentences: 0,
      wordsPerSentence: 0,
      syllablesPerWord: 0,
      grade: null,
      minutes: 0,
    });
  });

  it('gives a text and the same text twice one level, and the second twice the time', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...LOCALES), (text, locale) => {
        const once = measureReading(text, locale);
        const twice = measureReading([...text, ...text], locale);
        expect(twice.wordsPerSentence).toBeCloseTo(once.wordsPerSentence, 9);
        expect(twice.grade ?? 0).toBeCloseTo(once.grade ?? 0, 9);
        expect(twice.minutes).toBeCloseTo(2 * once.minutes, 9);
      }),
    );
  });

  it('finds longer sentences when the stops between them are taken away', () => {
    const atLeastTwo = fc.array(sentence, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(atLeastTwo, (sentences) => {
        const short = measureReading([sentences.join(' ')], 'en');
        const long = measureReading([`${sentences.map((each) => each.slice(0, -1)).join(' and ')}.`], 'en');
        expect(long.wordsPerSentence).toBeGreaterThan(short.wordsPerSentence);
      }),
    );
  });
});
