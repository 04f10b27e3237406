import { describe, expect, test } from 'vitest';
import { MATCH_END, MATCH_START, markSubstring, splitMarked } from './spans.ts';

describe('splitMarked', () => {
  test('cuts at the delimiters and drops empty pieces', () => {
    expect(splitMarked(`${MATCH_START}Treaty${MATCH_END} of ${MATCH_START}friendship${MATCH_END}`)).toEqual([
      { text: 'Treaty', isMatch: true },
      { text: ' of ', isMatch: false },
      { text: 'friendship', isMatch: true },
    ]);
  });

  test('leaves a text without a match whole', () => {
    expect(splitMarked('Treaty')).toEqual([{ text: 'Treaty', isMatch: false }]);
  });
});

describe('markSubstring', () => {
  test('finds every place, whatever the case', () => {
    expect(markSubstring('김일성과 김일성', '김일성').filter(({ isMatch }) => isMatch)).toHaveLength(2);
    expect(markSubstring('The TREATY', 'treaty')).toEqual([
      { text: 'The ', isMatch: false },
      { text: 'TREATY', isMatch: true },
    ]);
  });

  test('keeps the text complete', () => {
    const text = 'İstanbul talks';
    const spans = markSubstring(text, 'talks');
    expect(spans.map((piece) => piece.text).join('')).toBe(text);
  });
});
