import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../localized-text.ts';
import { splitSentences } from './split-sentences.ts';

describe('splitSentences', () => {
  it.each([
    ['Relations took effect at once. Seoul had won.', 2],
    ['The U.S. Congress met on 25 June 1950. Trade fell by 4.5 percent.', 2],
    ['Dr. Li (b. 1912) saw J. V. Stalin, doc. 5, vol. 2, at noon.', 1],
    ['“Go,” he said. “Now!” Was it an order? Nobody knows.', 4],
    ['It ended in 1990. The debt stayed.', 2],
    ['Article 1, cf. Radchenko, promised help (see pp. 3–5). Nothing came.', 2],
    ['He wrote “It is over.” and left.', 1],
  ])('cuts English: %s', (text, count) => {
    expect(splitSentences(text, 'en')).toHaveLength(count);
  });

  it.each([
    ['1950. 6. 25. 북한은 남침했다. 전쟁이 시작되었다.', 2],
    ['스탈린은 “안 된다.”라고 말했다. 무역은 4.5% 줄었다.', 2],
    ['이것은 계획이었을까, 말다툼의 수였을까? 사료만으로는 가릴 수 없다.', 2],
  ])('cuts Korean: %s', (text, count) => {
    expect(splitSentences(text, 'ko')).toHaveLength(count);
  });

  it.each([
    ['В 1950 г. И. В. Сталин принял решение. Война началась.', 2],
    ['Долг составил 11 млрд. долларов, т. е. почти всё. См. с. 5.', 2],
  ])('cuts Russian: %s', (text, count) => {
    expect(splitSentences(text, 'ru')).toHaveLength(count);
  });

  it('loses no character and makes none empty', () => {
    const text = fc.stringMatching(/^[A-Za-z가-힣а-я0-9 .,;?!“”()]{0,120}$/);
    fc.assert(
      fc.property(text, fc.constantFrom(...LOCALES), (paragraph, locale) => {
        const sentences = splitSentences(paragraph, locale);
        expect(sentences.join('').replaceAll(/\s/g, '')).toBe(paragraph.replaceAll(/\s/g, ''));
        expect(sentences).not.toContain('');
      }),
    );
  });
});
