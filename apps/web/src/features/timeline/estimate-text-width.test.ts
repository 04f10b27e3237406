import { describe, expect, it } from 'vitest';
import { estimateTextWidth, fitText } from './estimate-text-width.ts';

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
