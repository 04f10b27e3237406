import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { MARK_PAIRS, parseTokens, TEXT_PAIRS } from './parse-tokens.ts';

const { light, darkBySystem, darkByHand, print, measures } = parseTokens(
  readFileSync(new URL('./tokens.css', import.meta.url), 'utf8'),
);

describe('tokens', () => {
  it('gives the same dark colors by system and by hand', () => {
    expect(darkByHand).toEqual(darkBySystem);
    expect(darkByHand.size).toBeGreaterThan(10);
  });

  it('gives every theme the same names', () => {
    expect([...darkByHand.keys()]).toEqual([...light.keys()]);
    expect([...print.keys()]).toEqual([...light.keys()]);
  });

  it('gives sizes beside colors', () => {
    expect(measures.get('text-note')).toBe('0.875rem');
    expect(measures.get('font-serif')).toContain('Noto Serif KR');
  });

  for (const [theme, tokens] of Object.entries({ light, dark: darkByHand, print })) {
    it.each(TEXT_PAIRS)(`keeps text legible in ${theme}: %s on %s`, (text, ground) => {
      expect(contrast(tokens.get(text) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
    });

    it.each(MARK_PAIRS)(`keeps marks visible in ${theme}: %s on %s`, (mark, ground) => {
      expect(contrast(tokens.get(mark) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(3);
    });
  }
});
