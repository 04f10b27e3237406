import { describe, expect, it } from 'vitest';
import { estimateTextWidth, fitText, wrapText } from './estimate-text-width.ts';

describe('estimateTextWidth', () => {
  it('takes Hangul as wider than Latin', () => {
    expect(estimateTextWidth('수교', 12)).toBeGreaterThan(estimateTextWidth('ab', 12));
  });
});

describe('fitText', () => {
  it('returns a text that fits unchanged', () => {
    expect(fitText('The freeze', 12, 200)).toBe('The freeze');
  });

  it('cuts between words', () => {
    expect(fitText('Moscow and Seoul establish relations', 12, 130)).toBe('Moscow and Seoul…');
  });
});

describe('wrapText', () => {
  it('keeps what fits in one line, else breaks between words', () => {
    expect(wrapText('The freeze', 12, 200)).toEqual(['The freeze']);
    expect(wrapText('Liberation and founding', 12, 90)).toEqual(['Liberation and', 'founding']);
  });

  it('gives nothing when a word is wider than the room', () => {
    expect(wrapText('The freeze', 12, 20)).toEqual([]);
  });
});
