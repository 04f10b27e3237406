import { describe, expect, it } from 'vitest';
import { textLang } from './text-lang.ts';

describe('textLang', () => {
  it('marks English on a page of another language', () => {
    expect(textLang(false, 'The freeze')).toEqual({ lang: 'en' });
  });

  it('leaves a translated title of a half-translated entry alone', () => {
    expect(textLang(false, '얼어붙은 관계')).toEqual({});
    expect(textLang(false, 'Охлаждение')).toEqual({});
  });

  it('leaves numbers to the language of the page', () => {
    expect(textLang(false, '1990–1995')).toEqual({});
  });

  it('leaves translated entries alone', () => {
    expect(textLang(true, 'KOTRA')).toEqual({});
  });
});
