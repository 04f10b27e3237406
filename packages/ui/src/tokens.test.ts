import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light, darkBySystem, darkByHand, print] = [...css.matchAll(/color-scheme: \w+;([^}]+)\}/g)].map(([, body = '']) =>
  readTokens(body),
);

/** Each pair that a page sets, and the contrast that WCAG 2.2 AA asks: 4.5 for text, 3 for the edge of a control or a mark in a chart. */
const TEXT_PAIRS = ['ink', 'ink-soft', 'accent', 'data', 'good'].flatMap((text) =>
  ['paper', 'card', 'wash', 'wash-soft', 'good-wash'].map((ground) => [text, ground]),
);
const MARK_PAIRS = ['rule-strong', 'data-soft', 'accent', 'ink'].map((mark) => [mark, 'paper']);
const INVERSE_PAIRS = [
  ['paper', 'ink'],
  ['paper', 'accent'],
];

function readTokens(body: string): Map<string, string> {
  return new Map([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('tokens', () => {
  it('gives the same dark colors by system and by hand', () => {
    expect(darkByHand).toEqual(darkBySystem);
  });

  for (const [theme, tokens] of Object.entries({ light, dark: darkByHand, print })) {
    it.each([...TEXT_PAIRS, ...INVERSE_PAIRS])(`keeps text legible in ${theme}: %s on %s`, (text = '', ground = '') => {
      expect(contrast(tokens?.get(text), tokens?.get(ground))).toBeGreaterThanOrEqual(4.5);
    });

    it.each(MARK_PAIRS)(`keeps marks visible in ${theme}: %s on %s`, (mark = '', ground = '') => {
      expect(contrast(tokens?.get(mark), tokens?.get(ground))).toBeGreaterThanOrEqual(3);
    });
  }
});
