import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, diffWords } from './diff-words.ts';

/** "The [-old-] {+new+} treaty", as `git diff --word-diff` prints it. */
const write = (parts: readonly DiffPart[]) =>
  parts.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join('');
const without = (parts: readonly DiffPart[], left: DiffPart['kind']) =>
  parts
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

describe('diffWords', () => {
  it.each([
    ['The treaty is signed.', 'The treaty was signed.', 'The treaty [-is-]{+was+} signed.'],
    ['He came on 18 September 1945', 'He came on 19 September 1945', 'He came on [-18-]{+19+} September 1945'],
    ['Moscow spoke first.', 'Moscow spoke.', 'Moscow spoke[- first-].'],
    ['조약이 모스크바에서 서명되었다', '조약이 평양에서 서명되었다', '조약이 [-모스크바에서-]{+평양에서+} 서명되었다'],
    [
      'the head of a big state delegation here',
      'the head of a small government delegation here',
      'the head of a [-big state-]{+small government+} delegation here',
    ],
    ['Broken\n  elsewhere', 'Broken elsewhere', 'Broken elsewhere'],
    ['', 'New.', '{+New.+}'],
    ['Gone.', '', '[-Gone.-]'],
    ['Same.', 'Same.', 'Same.'],
  ])('marks what a reader has to compare: "%s" and "%s"', (before, after, marked) => {
    expect(write(diffWords(before, after))).toBe(marked);
  });

  it('shows texts with little in common one after the other', () => {
    const [before, after] = ['The talks failed in the autumn of that year.', 'Kim wrote a letter of thanks on his return.'];
    expect(diffWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  it('gives up on the words of long texts that differ everywhere, and loses nothing', () => {
    const before = Array.from({ length: 5000 }, (_, index) => `word${index} and`).join(' ');
    const after = before.replaceAll('word', 'term');
    expect(diffWords(before, after)).toHaveLength(2);
  });

  it('holds both texts whole', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '.', '한', 'я')).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        expect(without(parts, 'added').replaceAll(/\s+/g, ' ')).toBe(before.replaceAll(/\s+/g, ' '));
        expect(without(parts, 'removed')).toBe(after);
      }),
    );
  });
});
