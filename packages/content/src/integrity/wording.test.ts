import { describe, expect, it } from 'vitest';
import { anyKorean, anyRussian, englishName } from './wording.ts';

describe('a Russian name', () => {
  it.each([
    ['Михаил Горбачёв', 'от Михаила Горбачёва'],
    ['Косыгин', 'с Косыгиным'],
    ['Вышинский', 'Вышинского'],
    ['Ким Ир Сен', 'Ким Ир Сену'],
    ['Совет Безопасности', 'в Совете Безопасности'],
    ['Генеральная Ассамблея', 'решение Генеральной Ассамблеи'],
  ])('is found in another case: %s in "%s"', (name, text) => {
    expect(anyRussian([name]).test(text)).toBe(true);
  });

  it.each([
    ['Ким Ир Сен', 'Ким Ирсен'],
    ['Косыгин', 'Касыгин'],
    ['Путин', 'распутица'],
  ])('is not taken for another: %s in "%s"', (name, text) => {
    expect(anyRussian([name]).test(text)).toBe(false);
  });
});

describe('a Korean name', () => {
  it('is found before a particle, in one of its forms', () => {
    expect(anyKorean(['안전보장이사회', '안보리']).test('안보리는 결의를 채택했다')).toBe(true);
  });
});

describe('an English name', () => {
  it('is found as whole words only', () => {
    expect(englishName('Putin', false).test('Putin’s visit')).toBe(true);
    expect(englishName('Mao', false).test('Maoist')).toBe(false);
  });

  it('is found in another spelling when asked for', () => {
    expect(englishName('Kim Jong Il', true).exec('with Kim Jong-il in Moscow')?.[0]).toBe('Kim Jong-il');
  });
});
