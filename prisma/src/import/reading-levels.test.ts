import { expect, test } from 'vitest';
import { readingLevels } from './reading-levels.ts';

test('measures text and summary of each language that has them, without citations and headings', () => {
  const body = 'One [treaty](term:treaty) fell [@a, p. 5].\n\nTwo stood.';
  const levels = readingLevels({ slug: 'a-lesson', simpleSummary: { en: 'Trade fell. It fell fast.', ko: '무역이 줄었다.' } }, [
    { lesson: 'a-lesson', locale: 'en', sections: [{ anchor: 'a', heading: 'A heading of five words', line: 1, body }] },
    { lesson: 'another', locale: 'ko', sections: [{ anchor: 'a', heading: '제목', line: 1, body: '다른 글이다.' }] },
  ]);
  expect(levels.en).toMatchObject({ text: { words: 5, sentences: 2 }, summary: { words: 5, sentences: 2 } });
  expect(levels.ko).toMatchObject({ summary: { words: 2, sentences: 1, grade: null } });
  expect(levels.ko?.text).toBeUndefined();
  expect(levels.ru).toEqual({});
});
