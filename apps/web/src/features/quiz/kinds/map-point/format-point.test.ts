import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { formatPoint, type SideWords } from './format-point.ts';
import words from './words.json' with { type: 'json' };

const PYONGYANG = { latitude: 39.03, longitude: 125.75 };
const LIMA = { latitude: -12.05, longitude: -77 };

/** Plain spaces for those that keep a line together. */
function format(point: typeof LIMA, locale: keyof typeof words): string {
  const t: SideWords = createTranslator({ locale, messages: words[locale] });
  return formatPoint(point, locale, t).replaceAll('\u00a0', ' ');
}

it('names coordinates as each language does', () => {
  expect(format(PYONGYANG, 'en')).toBe('39.03° N, 125.75° E');
  expect(format(PYONGYANG, 'ko')).toBe('북위 39.03°, 동경 125.75°');
  expect(format(PYONGYANG, 'ru')).toBe('39,03° с. ш., 125,75° в. д.');
});

it('names the far sides instead of counting below zero', () => {
  expect(format(LIMA, 'en')).toBe('12.05° S, 77° W');
  expect(format(LIMA, 'ko')).toBe('남위 12.05°, 서경 77°');
  expect(format(LIMA, 'ru')).toBe('12,05° ю. ш., 77° з. д.');
});
