/** Writing and comparing short texts in the three languages. */
import { formatHistoricalDate } from '../../historical-date.ts';
import { LOCALES, type Locale, type LocalizedText, localize } from '../../localized-text.ts';
import { once } from '../../once.ts';
import type { CorpusEvent } from '../corpus.ts';

/** A text that exists in every language. */
export type FullText = Readonly<Record<Locale, string>>;

/** Writes a text in every language. */
export function inEachLocale(write: (locale: Locale) => string): FullText {
  return { en: write('en'), ko: write('ko'), ru: write('ru') };
}

/** The outer and inner marks of each language. */
const QUOTES: Record<Locale, readonly [string, string, string, string]> = {
  en: ['“', '”', '‘', '’'],
  ko: ['‘', '’', '“', '”'],
  ru: ['«', '»', '„', '“'],
};

/** Puts a text between quotation marks, so that a sentence around it need not decline it. */
export function quote(text: LocalizedText, locale: Locale): string {
  const [open, close, innerOpen, innerClose] = QUOTES[locale];
  const inner = localize(text, locale).replaceAll(/[«“„]/g, innerOpen).replaceAll(/[»”]/g, innerClose);
  return `${open}${inner}${close}`;
}

/** "“Title” (23–25 May 1984)". */
export function datedTitle(event: CorpusEvent, locale: Locale): string {
  return datedTitles(event)[locale];
}

const datedTitles = once(({ title, date }: CorpusEvent) =>
  inEachLocale((locale) => `${quote(title, locale)} (${formatHistoricalDate(date, locale)})`),
);

/** Ends a text with a period, unless it already has one: Russian dates end in "г.". */
export function sentence(text: string): string {
  return /[.!?。]$/.test(text) ? text : `${text}.`;
}

/** Tells whether no two of the texts read the same in any language, fallback to English included. */
export function areDistinct(texts: readonly LocalizedText[]): boolean {
  return LOCALES.every((locale) => new Set(texts.map((text) => foldedOf(text, locale))).size === texts.length);
}

/** Tells whether `test` holds of the text in any language. */
export function someLocale(text: LocalizedText, test: (text: string, locale: Locale) => boolean): boolean {
  return LOCALES.some((locale) => test(localize(text, locale), locale));
}

/**
 * The overlap of two texts: shared stems / stems of the shorter text (Szymkiewicz–Simpson), in the language where it is largest.
 *
 * @returns 0 (nothing shared) to 1 (one repeats the other).
 */
export function overlap(a: LocalizedText, b: LocalizedText): number {
  return Math.max(...LOCALES.map((locale) => overlapOf(stemsOf(a, locale), stemsOf(b, locale))));
}

/** Which share of the telling words of `phrase` a text holds, 0 to 1. */
export function stemShare(phrase: LocalizedText, text: LocalizedText, locale: Locale): number {
  const wanted = stemsOf(phrase, locale);
  return wanted.size === 0 ? 0 : countShared(wanted, stemsOf(text, locale)) / wanted.size;
}

/**
 * Tells whether the words of a question point at its right answer: in some language a larger share of that answer's words than of any
 * wrong one's stands in the question.
 */
export function isEchoed(stem: LocalizedText, right: LocalizedText, wrong: readonly LocalizedText[]): boolean {
  return LOCALES.some((locale) => {
    const share = (option: LocalizedText) => stemShare(option, stem, locale);
    return share(right) > Math.max(0, ...wrong.map(share));
  });
}

/** Tells whether a text prints any part of a name in any language, were it only "Kim". */
export function printsName(text: LocalizedText, name: LocalizedText): boolean {
  return LOCALES.some((locale) => {
    const printed = foldedOf(text, locale);
    return namePartsOf(name, locale).some((part) => printed.includes(part));
  });
}

/** As `once`, in each language by itself: most texts are compared in one. */
function onceInEachLocale<Found>(find: (text: string) => Found): (text: LocalizedText, locale: Locale) => Found {
  const foundOf = once((_text: LocalizedText): Partial<Record<Locale, Found>> => ({}));
  return (text, locale) => {
    const found = foundOf(text);
    found[locale] ??= find(localize(text, locale));
    return found[locale];
  };
}

const foldedOf = onceInEachLocale(fold);

/** The words of a text that carry meaning, folded to lower case and cut to a stem so that inflected forms meet. */
const stemsOf = onceInEachLocale((text): ReadonlySet<string> => new Set(words(text).filter(isTelling).map(stem)));

/** The parts of a name by which it is known: three letters of an alphabet or two Korean syllables, a letter ending left open. */
const namePartsOf = onceInEachLocale((name): readonly string[] =>
  words(name)
    .filter((part) => part.length >= (HANGUL.test(part) ? 2 : 3))
    .map((part) => (HANGUL.test(part) ? part : stem(part))),
);

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : countShared(a, b) / smaller;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared;
}

function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const HANGUL = /\p{Script=Hangul}/u;

/** Short words of alphabets are mostly articles and prepositions; two Korean syllables are a word, and numbers always tell. */
function isTelling(word: string): boolean {
  if (/^\p{N}/u.test(word)) return true;
  return HANGUL.test(word) ? word.length >= 2 : word.length >= 4;
}

/** Endings differ, beginnings do not: six letters of an alphabet, two Korean syllables. */
function stem(word: string): string {
  return HANGUL.test(word) ? word.slice(0, 2) : word.slice(0, 6);
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
