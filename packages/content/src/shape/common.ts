/** The parts from which the shapes of all records are put together. */
import { type HistoricalDate, parseHistoricalDate } from '@tumen/domain/historical-date';
import { z } from 'zod';
import { suggestion } from '../suggest.ts';

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A check whose fault carries its remedy. */
export function must<T extends z.ZodType>(type: T, isRight: (value: z.output<T>) => boolean, message: string, remedy: string): T {
  return type.refine((value) => isRight(value), { message, params: { remedy } });
}

export const words = must(
  z.string(),
  (text) => text.trim() !== '',
  'is empty',
  'Write the text, or remove the key if it is optional',
);

export const text = z
  .strictObject({ en: words, ko: words.exactOptional(), ru: words.exactOptional() })
  .describe('A text in up to three languages; English is always there');

export const aliases = z
  .array(words)
  .default([])
  .describe('Other names under which people look for it, each attested: abbreviations, former names, other scripts');

export const slug = must(
  z.string(),
  (value) => SLUG.test(value),
  'is not a slug',
  'Use lower-case ASCII letters, digits and single hyphens: "korean-war"',
).describe('The public key of a record');

const DATE_REMEDY =
  'Use "1950", "1950-11", "1950-11-01", with ~ (circa), ? (uncertain) or % (both), or an interval "1984-05-23/1984-05-25"';

export const date = z
  .string()
  .transform((value, context): HistoricalDate => {
    try {
      return parseHistoricalDate(value);
    } catch {
      context.addIssue({ code: 'custom', message: `"${value}" is not a date`, params: { remedy: DATE_REMEDY } });
      return z.NEVER;
    }
  })
  .describe('A date as the sources give it, in EDTF');

export const day = must(
  date,
  (value) => value.precision === 'DAY' && value.edtf === value.startDate,
  'is not one day',
  'Write a year, month and day: "1990-09-30"',
)
  .transform((value) => value.startDate)
  .describe('A day of the calendar');

export const url = must(
  z.string(),
  (value) => URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol),
  'is not a web address',
  'Write the whole address, beginning with https:// or http://',
).describe('A web address');

export const citation = z
  .strictObject({ source: slug, locator: words.exactOptional() })
  .describe('A source, and the place in it: "p. 5", "articles 1-2"');

export const citations = z.array(citation).min(1).describe('The sources on which a statement rests; at least one');

/** A word from a closed list of the domain, in kebab-case here and in the list's own spelling in the result. */
export function oneOf<const T extends string>(values: readonly T[]) {
  const byWord = new Map(values.map((value) => [toWord(value), value]));
  return z
    .string()
    .transform((word, context): T => {
      const value = byWord.get(word);
      if (value !== undefined) return value;
      const remedy = `${suggestion(word, byWord.keys())}Allowed: ${[...byWord.keys()].join(', ')}`;
      context.addIssue({ code: 'custom', message: `"${word}" is not an allowed word`, params: { remedy } });
      return z.NEVER;
    })
    .describe(`One of: ${[...byWord.keys()].join(', ')}`);
}

function toWord(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}
