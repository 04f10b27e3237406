import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinKey, plainText } from './latin-key.ts';

describe('latinKey', () => {
  it.each([
    ['Kim Il-sung', 'kimilsung'],
    ['Kim Ilsŏng', 'kimilsong'],
    ['김일성', 'gimilseong'],
    ['김 일성', 'gimilseong'],
    ['Ким Ир Сен', 'kimirsen'],
    ['Пхеньян', 'pkhenyan'],
    ['Щербаков', 'shcherbakov'],
    ['P’yŏngyang', 'pyongyang'],
    ['38도선', '38doseon'],
    ['…', ''],
  ])('writes %s as %s', (text, key) => {
    expect(latinKey(text)).toBe(key);
  });

  it('leaves no Hangul syllable and no Russian letter', () => {
    const text = fc.string({ unit: fc.constantFrom(...'가힣뷁쀍AяЁйъ щ-1') });
    fc.assert(
      fc.property(text, (value) => {
        expect(latinKey(value)).toMatch(/^[a-z0-9]*$/);
      }),
    );
  });

  it('takes composed and decomposed letters for the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(latinKey(text.normalize('NFD'))).toBe(latinKey(text.normalize('NFC')));
      }),
    );
  });
});

describe('plainText', () => {
  it.each([
    ['Хрущёв', 'хрущев'],
    ['SŎNG', 'song'],
    ['김일성', '김일성'],
  ])('writes %s as %s', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
